import { defineExamples } from '../../examples/example.ts';
import { toWords } from '../../views/words.ts';
import FigureNoun from './FigureNoun.astro';

export default defineExamples(FigureNoun, { purpose: 'What a figure counts, after its value.' })(({ locale }) => [
  {
    name: 'the reader’s own',
    shows: 'As if one language with the value.',
    props: { locale, noun: { ...toWords('crossings', locale), original: toWords('travessias', 'pt') } },
    says: ['crossings'],
  },
  {
    name: 'the document’s',
    shows: 'Set apart, with its language.',
    props: { locale, noun: toWords('سفينة', 'ar') },
    says: ['Arabic', 'سفينة'],
  },
]);
