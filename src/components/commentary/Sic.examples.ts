import { defineExamples } from '../../examples/example.ts';
import Sic from './Sic.astro';

export default defineExamples(Sic, { purpose: 'Words of a document that are a slip of the document’s own.' })(() => [
  {
    name: 'in running text',
    shows: 'The words as they stand.',
    props: { segment: 's-quay', words: '45' },
    says: ['45', '[sic]'],
  },
  {
    name: 'with the translator’s note',
    shows: 'The sentence with the slip marked, and what the translator says.',
    props: { segment: 's-olives', words: '4,2 mil', note: true },
    says: ['4,2 mil', 'green and black'],
  },
]);
