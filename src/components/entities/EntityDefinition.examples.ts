import { defineExamples } from '../../examples/example.ts';
import { toWords } from '../../views/words.ts';
import EntityDefinition from './EntityDefinition.astro';

const long =
  'A town by the sea, at the mouth of a river that two ferries cross, known for its olives and for a market that opens before dawn and closes when the last boat is in.';
const longInArabic =
  'مدينة على البحر. عند مصب نهر تعبره معدّيتان، تُعرف بزيتونها وبسوق يفتح قبل الفجر ويغلق حين يعود آخر قارب إلى الميناء القديم.';

export default defineExamples(EntityDefinition, {
  purpose: 'What the glossary says of an entity, and whether that is a translation nobody has reviewed.',
})(({ locale }) => [
  {
    name: 'two paragraphs',
    shows: 'Written for this site, in the reader’s language.',
    props: {
      locale,
      definition: {
        isDraft: false,
        paragraphs: [
          toWords('A town by the sea.', locale),
          toWords('Its name is often said for its ferrymen.', locale),
        ],
      },
    },
    says: ['A town by the sea.', 'ferrymen'],
  },
  {
    name: 'draft',
    shows: 'A translation that nobody has reviewed.',
    props: { locale, definition: { isDraft: true, paragraphs: [toWords(long, locale)] } },
    says: ['A town by the sea', 'review'],
  },
  {
    name: 'another language',
    shows: 'It exists only in Arabic, and says so.',
    props: { locale, definition: { isDraft: false, paragraphs: [toWords(longInArabic, 'ar')] } },
    says: ['مدينة على البحر.', 'Arabic'],
  },
]);
