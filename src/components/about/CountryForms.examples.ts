import { defineExamples } from '../../examples/example.ts';
import CountryForms from './CountryForms.astro';

export default defineExamples(CountryForms, { purpose: 'The words by which a language’s texts name countries.' })(
  ({ locale }) => [
    {
      name: 'two countries',
      shows: 'Folded, since most lists are long.',
      props: {
        locale,
        lang: 'pl',
        countries: [
          { code: 'GR', names: ['Grecja', 'Grecji', 'grecki'] },
          { code: 'EG', names: ['Egipt'] },
        ],
      },
      says: ['GR Grecja · Grecji · grecki'],
    },
  ],
);
