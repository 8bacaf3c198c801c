import { markGroups } from '../../about/marks.ts';
import { defineExamples } from '../../examples/example.ts';
import { createTranslator } from '../../i18n/create-translator.ts';
import { toWords } from '../../views/words.ts';
import Mark from './Mark.astro';

const words = createTranslator('en');

export default defineExamples(Mark, {
  purpose: 'An honesty mark: always words, never colour alone, and always a link to what it means.',
})(({ locale }) => [
  ...Object.values(markGroups)
    .flat()
    .map((mark) => ({
      name: words(`marks.${mark}`),
      shows: words(`marks.${mark}Sense`),
      props: { locale, mark },
      says: [words(`marks.${mark}`)] as const,
    })),
  {
    name: 'with the words behind it',
    shows: 'What a mark rests on shows where it is pointed at.',
    props: { locale, mark: 'hedged', words: toWords('poderá', 'pt') },
    says: ['hedged'],
  },
]);
