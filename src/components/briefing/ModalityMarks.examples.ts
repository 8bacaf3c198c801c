import { defineExamples } from '../../examples/example.ts';
import { toWords } from '../../views/words.ts';
import ModalityMarks from './ModalityMarks.astro';

export default defineExamples(ModalityMarks, { purpose: 'Who vouches for a statement, as marks.' })(({ locale }) => {
  const [attribution, hedge] = [toWords('segundo a guilda', 'pt'), toWords('poderá', 'pt')];
  return [
    {
      name: 'asserted',
      shows: 'The document says it itself.',
      props: { locale, said: { modality: 'asserted' } },
      says: ['asserted'],
    },
    {
      name: 'reported',
      shows: 'Somebody else says it.',
      props: { locale, said: { modality: 'reported', attribution } },
      says: ['reported'],
    },
    {
      name: 'hedged',
      shows: 'The document leaves it open.',
      props: { locale, said: { modality: 'hedged', hedge } },
      says: ['hedged'],
    },
    {
      name: 'reported and hedged',
      shows: 'Somebody else says it and leaves it open: both marks.',
      props: { locale, said: { modality: 'reported', attribution, hedge } },
      says: ['reported', 'hedged'],
    },
  ];
});
