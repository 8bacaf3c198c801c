import { defineExamples } from '../../examples/example.ts';
import type { SampleDocument } from '../../examples/sample/to-sample-document.ts';
import Passage from './Passage.astro';

const toProps = ({ view, context }: SampleDocument, index: number) => {
  const block = view.blocks[index];
  if (!block || block.kind === 'withheld') throw new Error(`the sample has no block ${index}`);
  return { block, context };
};

export default defineExamples(Passage, {
  purpose:
    'A paragraph, list, table or heading of a document in the reader’s language, with the original folded under it.',
})(({ documents: { harvest, port, earlier } }) => [
  {
    name: 'heading',
    shows: 'A heading of the document.',
    props: toProps(harvest, 0),
    says: ['Harvests and crossings'],
  },
  {
    name: 'paragraph',
    shows: 'Figures and first names are links; what is reported is marked behind its sentence; a note waits under it.',
    props: toProps(harvest, 1),
    says: [
      'The olive harvest came to about 4.2 thousand tonnes',
      'reported',
      'green and black olives',
      'Green olives are counted too',
      'Cited in',
    ],
  },
  {
    name: 'hedged',
    shows: 'A change that holds two other figures, left open by the document.',
    props: toProps(harvest, 2),
    says: ['from 1.20 euros to 3 euros', 'hedged'],
  },
  {
    name: 'states mixed',
    shows: 'Sentences that are withheld or not translated stand in the original among the others.',
    props: toProps(harvest, 3),
    says: ['The bridge opened', 'Menos de 12%', 'O vento virou'],
  },
  {
    name: 'list',
    shows: 'Two sentences translated as one, and one translated as two.',
    props: toProps(harvest, 4),
    says: ['The boats left early', 'They mended'],
  },
  {
    name: 'table',
    shows: 'A table with a head, in the original.',
    props: toProps(harvest, 5),
    says: ['Fruta', 'Cestos', '1.250'],
  },
  {
    name: 'right to left',
    shows: 'A paragraph of which one sentence is only in Arabic.',
    props: toProps(port, 0),
    says: ['45 ships', 'أضيئت المصابيح'],
  },
  {
    name: 'quoted',
    shows: 'What the document quotes from elsewhere as a block of its own, here within a quotation.',
    props: { ...toProps(harvest, 2), block: { ...toProps(harvest, 2).block, quoted: 2 } },
    says: ['from 1.20 euros to 3 euros', 'hedged'],
  },
  {
    name: 'not translated at all',
    shows: 'The original alone.',
    props: toProps(earlier, 0),
    says: ['3.000 e 3.500 toneladas'],
  },
]);
