import { defineExamples } from '../../examples/example.ts';
import FigureCitation from './FigureCitation.astro';

export default defineExamples(FigureCitation, { purpose: 'A figure as a text to copy, with the caveat inside it.' })(
  ({ locale, figure }) => [
    {
      name: 'translated',
      shows: 'Value, original words, translation with its state, address.',
      props: { locale, view: figure('f-ferries') },
      says: ['320', 'Segundo a Guilda dos Barqueiros', 'According to'],
    },
    {
      name: 'not translated',
      shows: 'The original alone.',
      props: { locale, view: figure('f-2030') },
      says: ['3.900 toneladas'],
    },
  ],
);
