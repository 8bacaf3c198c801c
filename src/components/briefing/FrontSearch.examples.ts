import { defineExamples } from '../../examples/example.ts';
import { toWords } from '../../views/words.ts';
import FrontSearch from './FrontSearch.astro';

export default defineExamples(FrontSearch, {
  purpose: 'The search of the front page: a form that leads to the search page, with or without script.',
})(({ locale }) => [
  {
    name: 'nothing to ask',
    shows: 'A field with its label above.',
    props: { locale, questions: [] },
    says: ['Search'],
  },
  {
    name: 'questions',
    shows: 'What can be asked here: a name, a name in another script, a number.',
    props: {
      locale,
      questions: [
        { asks: 'name', query: toWords('Porto Alto', locale) },
        { asks: 'foreignName', query: toWords('بورتو ألتو', 'ar') },
        { asks: 'number', query: toWords('4,200 t', locale) },
      ],
    },
    says: ['Search', 'Porto Alto', 'بورتو ألتو', '4,200 t'],
  },
]);
