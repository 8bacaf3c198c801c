import { defineExamples } from '../../examples/example.ts';
import Note from './Note.astro';

export default defineExamples(Note, { purpose: 'A remark on one sentence, set beside the text.' })(() => [
  {
    name: 'note',
    shows: 'The author’s words, and the sentence they are on.',
    props: { on: 's-olives' },
    slot: 'Green olives are counted too.',
    says: ['1', 'Green olives are counted too.'],
  },
]);
