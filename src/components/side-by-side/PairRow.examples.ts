import { defineExamples } from '../../examples/example.ts';
import type { SampleDocument } from '../../examples/sample/to-sample-document.ts';
import { toPairs } from '../../views/to-pairs.ts';
import PairRow from './PairRow.astro';

const toRow = ({ briefing, view, context, reading }: SampleDocument, target: string, id: string) => {
  const pair = toPairs(
    briefing,
    briefing.segments.map(({ id: each }) => reading(each)),
  ).find(({ readings }) => readings.some(({ segment }) => segment.id === id));
  if (!pair) throw new Error(`${view.title.text} has no row ${id}`);
  return { pair, context, target };
};

export default defineExamples(PairRow, {
  purpose: 'A sentence beside its translation, with the state in words and what does not match one to one.',
  frame: 'pairs',
})(({ locale, documents: { harvest, port } }) => {
  const toProps = (id: string) => toRow(harvest, locale, id);
  return [
    {
      name: 'heading, reviewed',
      shows: 'A heading of the document.',
      props: toProps('s-title'),
      says: ['Colheitas e travessias', 'Harvests and crossings', 'reviewed'],
    },
    {
      name: 'reviewed, with a note',
      shows: 'The translator’s note under the words.',
      props: toProps('s-olives'),
      says: ['A colheita', 'The olive harvest', 'green and black', 'reviewed'],
    },
    {
      name: 'draft, reported',
      shows: 'Who says so stands under the original.',
      props: toProps('s-ferries'),
      says: ['Segundo', 'reported', 'According to', 'machine draft'],
    },
    {
      name: 'unchecked',
      shows: 'A program was not sure of the pair.',
      props: toProps('s-price'),
      says: ['O bilhete', 'hedged', 'A ticket'],
    },
    {
      name: 'human',
      shows: 'A person’s text, set beside by a program.',
      props: toProps('s-bridge'),
      says: ['A ponte', 'The bridge'],
    },
    {
      name: 'stale',
      shows: 'The original has changed since; the earlier translation is folded.',
      props: toProps('s-market'),
      says: ['Diz-se', 'changed', 'nearly ninety stalls'],
    },
    {
      name: 'withheld',
      shows: 'What the checks found, each a link to its explanation.',
      props: toProps('s-share'),
      says: ['Menos de', 'withheld', 'number', 'name'],
    },
    {
      name: 'missing',
      shows: 'A gap that says so.',
      props: toProps('s-wind'),
      says: ['O vento virou', 'not translated'],
    },
    {
      name: 'two in one',
      shows: 'Two sentences of the original in one of the translation.',
      props: toProps('s-boats-1'),
      says: ['Os barcos', 'Voltaram tarde', 'The boats left early'],
    },
    {
      name: 'one in two, with an addition',
      shows: 'One sentence became two, and something was added.',
      props: toProps('s-nets'),
      says: ['Remendaram', 'They mended', 'tides follows', '2'],
    },
    { name: 'cell', shows: 'Where a cell stands in its table.', props: toProps('s-c4'), says: ['1.250', 'Cestos'] },
    {
      name: 'right to left',
      shows: 'The Arabic original runs from the right.',
      props: toRow(port, locale, 's-quay'),
      says: ['وفقا', '45 ships'],
    },
    {
      name: 'original alone',
      shows: 'No language stands beside it.',
      props: { ...toProps('s-wind'), target: undefined },
      says: ['O vento virou'],
    },
  ];
});
