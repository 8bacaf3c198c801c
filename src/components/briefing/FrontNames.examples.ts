import { defineExamples } from '../../examples/example.ts';
import { findMostNamed } from '../../views/front-questions.ts';
import FrontNames from './FrontNames.astro';

export default defineExamples(FrontNames, {
  purpose: 'Who and what the documents name most.',
})(({ locale, uses, names }) => [
  {
    name: 'two names',
    shows: 'The most often named first.',
    props: { locale, named: findMostNamed(uses, (id) => names.label(id, locale), 5) },
    says: ['Porto Alto', '3', 'Guild of Ferrymen', '1'],
  },
]);
