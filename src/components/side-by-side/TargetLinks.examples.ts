import { defineExamples } from '../../examples/example.ts';
import TargetLinks from './TargetLinks.astro';

export default defineExamples(TargetLinks, { purpose: 'The languages a document is translated into.' })(
  ({ locale }) => [
    {
      name: 'three languages',
      shows: 'The one shown is marked.',
      props: { locale, target: 'ro', links: ['en', 'ro', 'ar'].map((lang) => ({ lang, href: '/' })) },
      says: ['English', 'Romanian', 'Arabic'],
    },
  ],
);
