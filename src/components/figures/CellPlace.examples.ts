import { defineExamples } from '../../examples/example.ts';
import { toWords } from '../../views/words.ts';
import CellPlace from './CellPlace.astro';

const place = { table: 1, row: 3, column: 2 };

export default defineExamples(CellPlace, { purpose: 'What a cell of a table is of, under the words in it.' })(
  ({ locale }) => [
    {
      name: 'headed twice',
      shows: 'Column and row, one in the reader’s language and one in the document’s.',
      props: { locale, cell: { ...place, heads: [toWords('2031', locale), toWords('Laranja', 'pt')] } },
      says: ['Table 1, row 3, column 2', '2031', 'Laranja'],
    },
    {
      name: 'without heads',
      shows: 'The place alone.',
      props: { locale, cell: { ...place, heads: [] } },
      says: ['Table 1, row 3, column 2'],
    },
  ],
);
