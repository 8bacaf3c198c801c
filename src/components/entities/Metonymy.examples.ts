import { defineExamples } from '../../examples/example.ts';
import Metonymy from './Metonymy.astro';

export default defineExamples(Metonymy, {
  purpose: 'What a name is often said for, and which other names are often said for this.',
})(({ locale, entity }) => [
  {
    name: 'stands for',
    shows: 'A place whose name is said for others.',
    props: { locale, view: entity('porto-alto') },
    says: ['those who run the ferries', 'Guild of Ferrymen'],
  },
  {
    name: 'is meant by',
    shows: 'Those who are meant by it, with how often it is said.',
    props: { locale, view: entity('guild-of-ferrymen') },
    says: ['Porto Alto'],
  },
]);
