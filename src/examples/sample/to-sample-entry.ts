import { toBounds } from '../../index/to-bounds.ts';
import { createEdtfFormatter } from '../../views/format-edtf.ts';
import { type TimelineEntry, toTimelineEntry } from '../../views/timeline.ts';
import type { Sample } from './create-sample.ts';

/** The sentence `id` of the sample on the timeline, as if it were about the date `edtf`. */
export function toSampleEntry(
  { locale, t, reader, documents: { harvest } }: Sample,
  { edtf, id, isInferred = false }: { edtf: string; id: string; isInferred?: boolean },
): TimelineEntry {
  const { briefing } = harvest;
  const figures = briefing.figures.filter(({ segment }) => segment === id);
  const { segment } = harvest.reading(id);
  const statement = { edtf, bounds: toBounds(edtf), isInferred, briefing, segment, figures, entities: [] };
  const formatEdtf = createEdtfFormatter(locale, t);
  return toTimelineEntry(statement, { locale, formatEdtf, formatFigure: reader.format, find: reader.find });
}
