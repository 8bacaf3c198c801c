import { defineExamples } from '../../examples/example.ts';
import type { SampleDocument } from '../../examples/sample/to-sample-document.ts';
import { toSummary } from '../../views/front-page.ts';
import BriefingItem from './BriefingItem.astro';

export default defineExamples(BriefingItem, {
  purpose: 'A briefing in a list: its title, its first sentence with its state, and what is in it.',
})(({ locale, reader, documents: { harvest, earlier, port } }) => {
  const toProps = ({ briefing }: SampleDocument) => ({ locale, summary: toSummary(briefing, reader) });
  return [
    {
      name: 'translated',
      shows: 'Title and sentence in the reader’s language.',
      props: toProps(harvest),
      says: ['Harvests and crossings', 'The olive harvest', 'Portuguese'],
    },
    {
      name: 'right to left, undated',
      shows: 'An Arabic title over a machine draft.',
      props: toProps(port),
      says: ['مذكرة عن الميناء', '45 ships', 'machine draft'],
    },
    {
      name: 'nothing to lead with',
      shows: 'No bottom line was found.',
      props: toProps(earlier),
      says: ['Azeitonas de outros anos'],
    },
  ];
});
