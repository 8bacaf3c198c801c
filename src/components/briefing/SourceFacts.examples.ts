import { defineExamples } from '../../examples/example.ts';
import SourceFacts from './SourceFacts.astro';

export default defineExamples(SourceFacts, {
  purpose: 'All that is known of a document and of the file it was read from.',
})(({ locale, documents: { harvest, earlier } }) => [
  {
    name: 'facts given',
    shows: 'What a team wrote beside the document.',
    props: { locale, briefing: harvest.briefing },
    says: ['CC BY 4.0', 'seeds/sample-harvest.txt'],
  },
  {
    name: 'nothing given',
    shows: 'What nobody knows is “not stated”.',
    props: { locale, briefing: earlier.briefing },
    says: ['not stated', 'not stated', 'seeds/sample-earlier.txt'],
  },
]);
