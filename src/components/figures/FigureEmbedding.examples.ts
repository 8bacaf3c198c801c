import { defineExamples } from '../../examples/example.ts';
import FigureEmbedding from './FigureEmbedding.astro';

export default defineExamples(FigureEmbedding, { purpose: 'What to put into another page to show a figure there.' })(
  ({ locale, figure }) => [
    {
      name: 'snippet',
      shows: 'The frame as text to copy.',
      props: { locale, view: figure('f-olives') },
      says: ['<iframe'],
    },
  ],
);
