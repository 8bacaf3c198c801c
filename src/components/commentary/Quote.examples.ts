import { defineExamples } from '../../examples/example.ts';
import Quote from './Quote.astro';

export default defineExamples(Quote, {
  purpose: 'A sentence of a document, pulled from it; the author types only its id.',
})(() => [
  {
    name: 'sentence',
    shows: 'Original and translation, with the state.',
    props: { segment: 's-olives' },
    says: ['The olive harvest', 'reviewed', 'A colheita'],
  },
  {
    name: 'words',
    shows: 'A few words in running text.',
    props: { segment: 's-olives', words: 'A colheita de azeitona' },
    says: ['A colheita de azeitona', '1'],
  },
  { name: 'one language', shows: 'The original alone.', props: { segment: 's-quay', lang: 'ar' }, says: ['وفقا'] },
  {
    name: 'not translated',
    shows: 'That there is no translation is said.',
    props: { segment: 's-wind' },
    says: ['O vento virou', 'translat'],
  },
]);
