import { defineExamples } from '../../examples/example.ts';
import { toFigureEmbed } from '../../views/figure-embed.ts';
import FigureEmbedCard from './FigureEmbedCard.astro';

export default defineExamples(FigureEmbedCard, {
  purpose: 'A figure with all that must go with it, for a frame in somebody else’s page.',
})(({ locale, record, tools }) => {
  const toProps = (id: string) => ({ locale, embed: toFigureEmbed(record(id), tools) });
  return [
    {
      name: 'measure',
      shows: 'Value, period, who says so, evidence.',
      props: toProps('f-olives'),
      says: ['about 4,200', '2031', 'The document itself', 'The olive harvest', 'A colheita'],
    },
    {
      name: 'change, derived',
      shows: 'The growth with its arithmetic.',
      props: toProps('f-price'),
      says: ['150%', 'derived', '÷', 'hedged'],
    },
    {
      name: 'in a table',
      shows: 'The heads of its cell.',
      props: toProps('f-baskets'),
      says: ['1,250', 'Table 1, row 2, column 2', 'Cestos'],
    },
    {
      name: 'right to left',
      shows: 'A source named in Arabic.',
      props: toProps('f-quay'),
      says: ['45', 'Arabic', 'reported'],
    },
  ];
});
