import { defineExamples } from '../../examples/example.ts';
import EvidenceLinks from './EvidenceLinks.astro';

export default defineExamples(EvidenceLinks, { purpose: 'What of a briefing can be taken away.' })(
  ({ locale, documents: { harvest } }) => [
    {
      name: 'source not at hand',
      shows: 'The received text is not offered, since it is not there.',
      props: { locale, briefing: harvest.briefing },
      says: ['Markdown'],
    },
  ],
);
