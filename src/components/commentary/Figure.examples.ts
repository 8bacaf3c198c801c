import { defineExamples } from '../../examples/example.ts';
import Figure from './Figure.astro';

export default defineExamples(Figure, {
  purpose: 'A figure of a document in an author’s text; its value is never typed.',
})(() => [
  { name: 'value', shows: 'In running text.', props: { id: 'f-ferries' }, says: ['over 320', 'travessias'] },
  {
    name: 'sentence',
    shows: 'With the sentence it stands in.',
    props: { id: 'f-olives', as: 'sentence' },
    says: ['4,2 mil toneladas', 'The olive harvest'],
  },
  {
    name: 'card',
    shows: 'With who says so and how sure.',
    props: { id: 'f-price', as: 'card' },
    says: ['1.20', '150%', 'derived', 'hedged'],
  },
]);
