import { defineExamples } from '../../examples/example.ts';
import FigurePlot from './FigurePlot.astro';

export default defineExamples(FigurePlot, {
  purpose: 'The values of one thing over time: a drawing with words for it, and the table it was made from.',
})(({ locale, figure }) => [
  {
    name: 'range, exact, about',
    shows:
      'A range as a bar, an exact value as a full point, approximate ones as hollow points; told by shape, not by colour.',
    props: { locale, view: figure('f-2030') },
    says: ['2029: ', '2030: 3,900', '2029', '2030', '2031'],
  },
  {
    name: 'two values',
    shows: 'The ends of a change.',
    props: { locale, view: figure('f-price') },
    says: ['2031: ', '1.20', '2033: '],
  },
]);
