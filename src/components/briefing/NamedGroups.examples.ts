import { defineExamples } from '../../examples/example.ts';
import { hostile, longWord } from '../../examples/sample/glossary.ts';
import { toWords } from '../../views/words.ts';
import NamedGroups from './NamedGroups.astro';

export default defineExamples(NamedGroups, {
  purpose: 'Who and what a document names, by type, the most often named first.',
})(({ locale, documents: { harvest } }) => [
  {
    name: 'known and unknown',
    shows: 'What the glossary holds is a link; what it does not is named as the document does.',
    props: { locale, groups: harvest.view.named },
    says: ['Ana Prado', 'Guild of Ferrymen', 'Porto Alto'],
  },
  {
    name: 'hard names',
    shows: 'One very long word, one name from right to left, one with markup.',
    props: {
      locale,
      groups: [
        {
          type: 'organisation',
          named: [longWord, hostile]
            .map((name) => ({ name: toWords(name, 'de'), count: 12 }))
            .concat({ name: toWords('نقابة المعدّيات', 'ar'), count: 1 }),
        },
      ],
    },
    says: [longWord, hostile, 'نقابة المعدّيات'],
  },
]);
