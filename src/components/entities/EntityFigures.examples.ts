import { defineExamples } from '../../examples/example.ts';
import EntityFigures from './EntityFigures.astro';

export default defineExamples(EntityFigures, {
  purpose: 'The figures that are about an entity, each with what it counts, when, and who says so.',
})(({ locale, records, tools }) => {
  const figures = records.filter(({ places: [{ figure }] }) => figure.entities.length > 0).map(tools.toRow);
  return [
    {
      name: 'all',
      shows: 'Asserted and reported, with and without a period.',
      props: { locale, id: 'porto-alto', figures, total: figures.length },
      says: ['about 4,200', '2031', 'asserted', 'reported'],
    },
    {
      name: 'some',
      shows: 'The ledger has the rest.',
      props: { locale, id: 'porto-alto', figures: figures.slice(0, 2), total: 45 },
      says: ['2 that say most', 'about 4,200', 'All 45'],
    },
  ];
});
