import { defineExamples } from '../../examples/example.ts';
import { toSampleEntry } from '../../examples/sample/to-sample-entry.ts';
import { toTimelineParts } from '../../views/timeline-pages.ts';
import TimelineOverview from './TimelineOverview.astro';

export default defineExamples(TimelineOverview, {
  purpose: 'Every year of a timeline that fills several pages, with how many statements it has.',
})((sample) => {
  const entry = toSampleEntry(sample, { edtf: '2031', id: 's-olives' });
  const toYear = (count: number, year?: string) => ({ ...(year && { year }), entries: Array(count).fill(entry) });
  const parts = toTimelineParts([toYear(40, '2019'), toYear(250, '2020'), toYear(3, '2021'), toYear(9)]);
  return parts.slice(0, 1).map((current) => ({
    name: 'two decades',
    shows: 'Bars for the years, and what has no year last.',
    props: { locale: sample.locale, parts, current },
    says: ['2010s', '2019', '40', '2020', '250', '9'] as const,
  }));
});
