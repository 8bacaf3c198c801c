import { defineExamples } from '../../examples/example.ts';
import Withheld from './Withheld.astro';

export default defineExamples(Withheld, {
  purpose: 'The place of sentences whose words may not be shown, with how many there are.',
})(({ locale, t, documents: { excerpts } }) =>
  excerpts.view.blocks.flatMap((block, index) =>
    block.kind === 'withheld'
      ? [
          {
            name: `block ${index + 1}`,
            shows: 'Sentences, headings and cells are counted apart.',
            props: { locale, t, segments: block.segments },
            says: ['withheld'] as const,
          },
        ]
      : [],
  ),
);
