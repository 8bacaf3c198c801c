import { defineExamples } from '../../examples/example.ts';
import FigureEvidence from './FigureEvidence.astro';

export default defineExamples(FigureEvidence, {
  purpose: 'The sentence that has a figure: the original with the figure marked, then its translation.',
})(({ locale, figure }) =>
  [
    {
      name: 'translated',
      shows: 'The figure marked in both, with the translator’s note.',
      id: 'f-olives',
      says: ['The olive harvest', 'reviewed', 'A colheita', '4,2 mil toneladas'] as const,
    },
    { name: 'withheld', shows: 'Only the original.', id: 'f-share', says: ['Menos de 12%', 'withheld'] as const },
    { name: 'right to left', shows: 'An Arabic sentence.', id: 'f-quay', says: ['45 ships', '45 سفينة'] as const },
    {
      name: 'in a table',
      shows: 'What heads the cell, without which its number says nothing.',
      id: 'f-baskets',
      says: ['Table 1, row 2, column 2', 'Cestos'] as const,
    },
    {
      name: 'of a PDF',
      shows: 'The page it stands on.',
      id: 'f-olives',
      place: { unit: 'page' as const, number: 2 },
      says: ['p. 2'] as const,
    },
  ].flatMap(({ id, place, ...example }) =>
    figure(id).places.map((evidence) => ({
      ...example,
      props: { locale, evidence: { ...evidence, ...(place && { place }) } },
    })),
  ),
);
