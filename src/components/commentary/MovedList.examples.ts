import { defineExamples } from '../../examples/example.ts';
import MovedList from './MovedList.astro';

export default defineExamples(MovedList, {
  purpose: 'What an article rested on that its sources no longer have, below what it rests on.',
})(({ locale, commentary: { moved } }) => [
  {
    name: 'all kinds',
    shows: 'Sentences, with the words that were cited brought out, and a name.',
    props: { locale, moved },
    says: [
      'No longer in the sources',
      'A colheita de azeitona chegou a 3,9',
      'According to the harbour master',
      'no longer in the translation',
      'words that may not be shown',
      'Guild of Rowers',
    ],
  },
]);
