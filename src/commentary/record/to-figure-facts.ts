import type { RecordedFacts } from '../../model/evidence-record.ts';
import type { Figure } from '../../model/figure.ts';
import type { FigureEvidence, SegmentEvidence } from '../evidence.ts';

/** By what a figure is told from the others of its sentence. */
export function toFigureFacts(figure: Figure, { briefing }: SegmentEvidence): RecordedFacts {
  const { kind, comparator, period, subject } = figure;
  const alike = briefing.figures
    .filter((other) => other.segment === figure.segment && other.kind === kind)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const unit = 'unit' in figure ? figure.unit : undefined;
  return {
    kind,
    place: 1 + alike.findIndex(({ id }) => id === figure.id),
    comparator,
    ...(unit !== undefined && { unit }),
    ...(period !== undefined && { period }),
    ...(subject !== undefined && { subject }),
  };
}

/**
 * The words of a figure with those that bound it, such as “over”, which may stand outside it; without those it would say more
 * than its source does. The whole sentence where they cannot be found in it.
 */
export function toBoundedWords({ figure, segment }: Pick<FigureEvidence, 'figure' | 'segment'>): string {
  const { cue, text } = figure;
  if (!cue || (figure.start <= cue.start && cue.end <= figure.end)) return text;
  const at = (place: number) => place - segment.start;
  const isIn = (span: typeof cue) => segment.text.slice(at(span.start), at(span.end)) === span.text;
  if (!isIn(cue) || !isIn(figure)) return segment.text;
  return segment.text.slice(at(Math.min(cue.start, figure.start)), at(Math.max(cue.end, figure.end)));
}
