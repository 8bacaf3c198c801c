import { defineExamples } from '../../examples/example.ts';
import Languages from './Languages.astro';

export default defineExamples(Languages, {
  purpose: 'What the site has in each language.',
})(() => [
  {
    name: 'four languages',
    shows: 'Documents, translations, interface and reading data; one language has no data.',
    props: {},
    says: ['Portuguese', '2', 'Arabic', 'none: not checked'],
  },
]);
