import { defineExamples } from '../../examples/example.ts';
import { hostile } from '../../examples/sample/glossary.ts';
import CiteBox from './CiteBox.astro';

export default defineExamples(CiteBox, {
  purpose: 'How to cite a briefing and its document, in plain words to copy and for reference managers.',
})(({ locale }) => [
  {
    name: 'both works',
    shows: 'The caveat is inside the citation; the title holds what a format could trip over.',
    props: {
      locale,
      slug: 'sample-harvest',
      citations: {
        briefing: 'Concordance, “Harvests and crossings”. Machine draft, not reviewed.',
        original: `Gazeta de Porto & Ilhas, “Colheitas e travessias ${hostile}”, no date.`,
      },
    },
    says: [
      'This briefing',
      'Machine draft, not reviewed.',
      'The original document',
      hostile,
      'BibTeX',
      'RIS',
      'CSL-JSON',
    ],
  },
]);
