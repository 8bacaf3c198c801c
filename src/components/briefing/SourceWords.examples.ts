import { defineExamples } from '../../examples/example.ts';
import { hostile, longWord } from '../../examples/sample/glossary.ts';
import { toWords } from '../../views/words.ts';
import SourceWords from './SourceWords.astro';

export default defineExamples(SourceWords, {
  purpose: 'A few words of a document, quoted; their language is said first where it is not the page’s.',
})(({ locale }) => [
  {
    name: 'own language',
    shows: 'Words in the language of the page.',
    props: { locale, words: toWords('the olive harvest', locale) },
    says: ['“the olive harvest”'],
  },
  {
    name: 'another language',
    shows: 'Words in Portuguese.',
    props: { locale, words: toWords('colheita', 'pt') },
    says: ['Portuguese', 'colheita'],
  },
  {
    name: 'right to left',
    shows: 'Words in Arabic.',
    props: { locale, words: toWords('ميناء', 'ar') },
    says: ['Arabic', 'ميناء'],
  },
  {
    name: 'one long word',
    shows: 'A word that breaks rather than widens the page.',
    props: { locale, words: toWords(longWord, 'de') },
    says: ['German', longWord],
  },
  {
    name: 'hostile',
    shows: 'Markup in a document is shown as words.',
    props: { locale, words: toWords(hostile, 'pt') },
    says: [hostile],
  },
]);
