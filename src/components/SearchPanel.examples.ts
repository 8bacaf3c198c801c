import { defineExamples } from '../examples/example.ts';
import { toWords } from '../views/words.ts';
import SearchPanel from './SearchPanel.astro';

export default defineExamples(SearchPanel, {
  purpose: 'The search before anything is asked; without script it says why it cannot work.',
})(({ locale }) => [
  {
    name: 'with examples',
    shows: 'Words to try, in two scripts, and other ways in.',
    props: { locale, examples: [toWords('olives', locale), toWords('ميناء', 'ar')] },
    says: ['Search', 'Narrow the search', 'For example', 'olives', 'ميناء'],
  },
  { name: 'without', shows: 'Nothing to suggest.', props: { locale, examples: [] }, says: ['Search', 'look through'] },
]);
