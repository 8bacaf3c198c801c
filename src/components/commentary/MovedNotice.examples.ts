import { defineExamples } from '../../examples/example.ts';
import MovedNotice from './MovedNotice.astro';

export default defineExamples(MovedNotice, {
  purpose:
    'Says above an article that its sources have changed since, which of what it cites, and when that was recorded.',
})(({ locale, commentary: { moved } }) => [
  {
    name: 'several',
    shows: 'Words, a figure, a translation, words that may not be shown, and a name.',
    props: { locale, moved },
    says: [
      'Evidence changed since this was written',
      '5 things',
      'A colheita de azeitona',
      'Recorded on 10 June 2032',
      '3,9 mil toneladas',
      'holds forty boats',
      'no longer in the translation',
      'words that may not be shown',
      'Guild of Rowers',
    ],
  },
  {
    name: 'one',
    shows: 'A single thing.',
    props: { locale, moved: moved.slice(0, 1) },
    says: ['One thing cited here is no longer in its source'],
  },
]);
