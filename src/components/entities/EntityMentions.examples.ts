import { defineExamples } from '../../examples/example.ts';
import EntityMentions from './EntityMentions.astro';

export default defineExamples(EntityMentions, {
  purpose: 'Every mention with the words around it, in both languages; each opens to its whole sentence.',
})(({ locale, entity }) => {
  const { documents } = entity('porto-alto');
  const [first] = documents;
  return [
    {
      name: 'in three documents',
      shows: 'Translated, not translated, and from right to left.',
      props: { locale, documents },
      says: ['Harvests and crossings', 'Porto Alto', 'Azeitonas', 'بورتو ألتو'],
    },
    ...(first
      ? [
          {
            name: 'demonym',
            shows: 'Named by a word for its people.',
            props: {
              locale,
              documents: [
                {
                  ...first,
                  slug: 'sample-people',
                  lines: first.lines.map((line) => ({ ...line, form: 'demonym' as const })),
                },
              ],
            },
            says: ['Porto Alto', 'people'] as const,
          },
        ]
      : []),
    {
      name: 'never named',
      shows: 'The glossary holds it, no document names it.',
      props: { locale, documents: [] },
      says: ['Not mentioned in any document'],
    },
  ];
});
