import { defineExamples } from '../../examples/example.ts';
import Note from './Note.astro';

export default defineExamples(Note, { purpose: 'A remark on a sentence, a figure or an entity, set beside the text.' })(
  () => [
    {
      name: 'note',
      shows: 'The author’s words, and the sentence they are on.',
      props: { on: 's-olives' },
      slot: 'Green olives are counted too.',
      says: ['1', 'Green olives are counted too.'],
    },
    {
      name: 'on a figure',
      shows: 'The value it is on, and its sentence.',
      props: { on: 'f-olives' },
      slot: 'Weighed wet.',
      says: ['On about 4,200', 'sentence 1', 'Weighed wet.'],
    },
    {
      name: 'on an entity',
      shows: 'Whom it is on.',
      props: { on: 'porto-alto' },
      slot: 'The town, not the county.',
      says: ['On Porto Alto', 'The town, not the county.'],
    },
  ],
);
