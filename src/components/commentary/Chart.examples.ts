import { defineExamples } from '../../examples/example.ts';
import Chart from './Chart.astro';

export default defineExamples(Chart, {
  purpose: 'Figures of one kind and unit as a drawing, and the table it was made from.',
})(() => [
  {
    name: 'one thing over time',
    shows: 'A range, an exact value and an approximate one, joined by a line.',
    props: { figures: 'f-olives f-2030 f-2029' },
    says: ['Measures, by the time', '2029', '3,000', '2030', '3,900', '2031', 'about 4,200', 'the document itself'],
  },
  {
    name: 'prices that are left open',
    shows: 'Diamonds, since the document does not vouch for them.',
    props: { figures: 'f-price-1 f-price-2' },
    says: ['€1.20', '€3', 'diamond', 'hedged'],
  },
  {
    name: 'side by side',
    shows: 'Bars from zero, named by their documents, since one figure has no time.',
    props: { figures: 'f-olives f-guild' },
    says: ['side by side', 'about 4,200', '5,100', 'begins at zero', 'a period is not stated', 'not stated'],
  },
]);
