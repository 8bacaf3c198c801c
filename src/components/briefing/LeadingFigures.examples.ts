import { defineExamples } from '../../examples/example.ts';
import { findLeadingFigures, toSummary } from '../../views/front-page.ts';
import LeadingFigures from './LeadingFigures.astro';

export default defineExamples(LeadingFigures, {
  purpose: 'The leading figures of several documents, for the front page.',
})(({ locale, reader, documents: { harvest, port } }) => [
  {
    name: 'of two documents',
    shows: 'By turns from each document: asserted, reported, in two scripts.',
    props: {
      locale,
      figures: findLeadingFigures([toSummary(harvest.briefing, reader), toSummary(port.briefing, reader)], 4),
    },
    says: ['The olive harvest', 'asserted', '45 ships', 'reported'],
  },
]);
