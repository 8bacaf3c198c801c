import { defineExamples } from '../../examples/example.ts';
import EntityNamesTable from './EntityNamesTable.astro';

export default defineExamples(EntityNamesTable, {
  purpose: 'The names of an entity by language; those of languages that nobody here reads are a click away.',
})(({ locale, entity }) => {
  const view = entity('porto-alto');
  return [
    {
      name: 'many scripts',
      shows: 'The language in the reader’s words and in its own; a name that holds everywhere last.',
      props: { locale, view },
      says: ['English', 'the High Port', 'Greek', 'Πόρτο Άλτο', 'Arabic', 'بورتو ألتو', 'PA'],
    },
    {
      name: 'names elsewhere',
      shows: 'Names from CLDR, folded.',
      props: {
        locale,
        view: { ...view, shared: [], namesElsewhere: [{ lang: 'fi', label: 'Porto Alto', others: ['Yläsatama'] }] },
      },
      says: ['Finnish', 'Yläsatama', 'CLDR'],
    },
  ];
});
