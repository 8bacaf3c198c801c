import { defineExamples } from '../../examples/example.ts';
import FrontSureness from './FrontSureness.astro';

export default defineExamples(FrontSureness, {
  purpose: 'How far what stands on the site can be trusted.',
})(({ locale, documents: { harvest } }) => [
  {
    name: 'with translations',
    shows: 'The marks of figures, and how many sentences are in which state.',
    props: { locale, states: harvest.view.states },
    says: ['asserted', 'reported', 'hedged', 'reviewed translation'],
  },
  {
    name: 'without',
    shows: 'Every document is in the reader’s own language.',
    props: { locale, states: [] },
    says: ['asserted', 'reported', 'hedged'],
  },
]);
