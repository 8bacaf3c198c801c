import { defineExamples } from '../../examples/example.ts';
import FigureLinks from './FigureLinks.astro';

export default defineExamples(FigureLinks, { purpose: 'A titled list of figures that belong to this one.' })(
  ({ locale, figure }) => [
    {
      name: 'the ends of a change',
      shows: 'Two values with their periods.',
      props: { locale, id: 'ends', title: 'From and to', lang: 'pt', links: figure('f-price').ends },
      says: ['From and to', '1.20', '2031', '3', '2033'],
    },
  ],
);
