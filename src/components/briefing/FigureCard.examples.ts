import { defineExamples } from '../../examples/example.ts';
import type { SampleDocument } from '../../examples/sample/to-sample-document.ts';
import FigureCard from './FigureCard.astro';

const toCard = ({ view }: SampleDocument, id: string) => {
  const card = view.keyFigures.find(({ figure }) => figure.id === id);
  if (!card) throw new Error(`the sample has no card ${id}`);
  return card;
};

export default defineExamples(FigureCard, {
  purpose:
    'A key figure with all that a reader needs to trust it: what it counts, when, who says so, how sure, and its sentence.',
})(({ locale, documents: { harvest, port } }) => [
  {
    name: 'about',
    shows: 'An approximate measure, in a reviewed translation.',
    props: { locale, card: toCard(harvest, 'f-olives') },
    says: ['about', '2031', 'about', 'stated', 'A colheita'],
  },
  {
    name: 'over, reported',
    shows: 'A bound that somebody else gives; the counted noun is the translation’s word.',
    props: { locale, card: toCard(harvest, 'f-ferries') },
    says: ['320', 'crossings', 'reported', 'over', 'travessias'],
  },
  {
    name: 'change, derived',
    shows: 'Two ends and the growth between them, which this site computed and says so.',
    props: { locale, card: toCard(harvest, 'f-price') },
    says: ['→', '150%', 'derived', 'hedged'],
  },
  {
    name: 'nearly, reported and hedged',
    shows: 'Nobody is named, and it is left open.',
    props: { locale, card: toCard(harvest, 'f-stalls') },
    says: ['bancas', 'reported', 'hedged', 'nearly'],
  },
  {
    name: 'withheld translation',
    shows: 'The sentence stands in the original, since its translation is withheld.',
    props: { locale, card: toCard(harvest, 'f-share') },
    says: ['12%', 'Menos de 12%', 'under'],
  },
  {
    name: 'right to left',
    shows: 'A figure of an Arabic document.',
    props: { locale, card: toCard(port, 'f-quay') },
    says: ['45', 'ships', '45 ships', 'سفينة'],
  },
]);
