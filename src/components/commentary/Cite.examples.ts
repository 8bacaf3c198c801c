import { defineExamples } from '../../examples/example.ts';
import Cite from './Cite.astro';

export default defineExamples(Cite, { purpose: 'A number that leads from a claim to the sentence it rests on.' })(
  () => [
    { name: 'number', shows: 'The number alone.', props: { segment: 's-ferries' }, says: ['2'] },
    {
      name: 'words',
      shows: 'The author’s words as the link.',
      props: { segment: 's-ferries' },
      slot: 'the ferrymen report',
      says: ['the ferrymen report', '2'],
    },
  ],
);
