import { defineExamples } from '../../examples/example.ts';
import { collectDates } from '../../index/collect-dates.ts';
import { createEdtfFormatter } from '../../views/format-edtf.ts';
import { toTimelineEntry } from '../../views/timeline.ts';
import EntityTimeline from './EntityTimeline.astro';

export default defineExamples(EntityTimeline, { purpose: 'The dated statements that name an entity.' })(
  ({ locale, t, reader, documents: { earlier } }) => {
    const words = {
      locale,
      formatEdtf: createEdtfFormatter(locale, t),
      formatFigure: reader.format,
      find: reader.find,
    };
    const entries = collectDates([earlier.briefing]).map((statement) => toTimelineEntry(statement, words));
    return [
      {
        name: 'all',
        shows: 'In the order of time.',
        props: { locale, id: 'porto-alto', entries, total: entries.length },
        says: ['2029', '2030'],
      },
      {
        name: 'some',
        shows: 'The timeline has the rest.',
        props: { locale, id: 'porto-alto', entries: entries.slice(0, 1), total: 45 },
        says: ['All 45', '2029'],
      },
    ];
  },
);
