import { defineExamples } from '../../examples/example.ts';
import Doubts from './Doubts.astro';

export default defineExamples(Doubts, { purpose: 'What the rules were not sure of in a document.' })(
  ({ locale, documents: { harvest } }) => [
    {
      name: 'none',
      shows: 'Nothing was doubted.',
      props: { locale, messages: [], hasNotes: true },
      says: ['doubt', 'translators'],
    },
    {
      name: 'one',
      shows: 'A doubt with the rule that has it.',
      props: { locale, messages: harvest.briefing.messages },
      says: ['1.250', 'ambiguous-number'],
    },
  ],
);
