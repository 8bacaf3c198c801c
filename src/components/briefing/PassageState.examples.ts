import { defineExamples } from '../../examples/example.ts';
import PassageState from './PassageState.astro';

export default defineExamples(PassageState, {
  purpose: 'What a translation is worth, or why the original stands in its place.',
})(({ locale, documents: { harvest } }) => {
  const toProps = (id: string) => ({ locale, passage: harvest.reading(id).passage });
  return [
    {
      name: 'reviewed',
      shows: 'A person has checked the translation.',
      props: toProps('s-olives'),
      says: ['reviewed'],
    },
    { name: 'draft', shows: 'Nobody has.', props: toProps('s-ferries'), says: ['machine draft'] },
    {
      name: 'unchecked',
      shows: 'A person’s text that a program was not sure to have set rightly.',
      props: toProps('s-price'),
      says: ['human translation, unchecked'],
    },
    {
      name: 'human',
      shows: 'A person’s text that a program set beside the sentence.',
      props: toProps('s-bridge'),
      says: ['human translation'],
    },
    { name: 'stale', shows: 'The original has changed since.', props: toProps('s-market'), says: ['out of date'] },
    { name: 'withheld', shows: 'A check found a fault.', props: toProps('s-share'), says: ['withheld'] },
    { name: 'missing', shows: 'There is none.', props: toProps('s-wind'), says: ['not translated'] },
  ];
});
