import type { BriefingSegment, Inline } from '../model/briefing.ts';
import type { Figure, FigureId } from '../model/figure.ts';
import { isWithin, type Span } from '../model/span.ts';

/**
 * A segment that is shown, without what would lead or reach out of it: marks of figures that are not shown, and words of
 * attribution and hedging that stand elsewhere in the text.
 */
export function limitSegment(segment: BriefingSegment, figures: ReadonlySet<FigureId>): BriefingSegment {
  const { attribution, hedge, content, ...rest } = segment;
  return {
    ...rest,
    ...keepWords('attribution', attribution, segment),
    ...keepWords('hedge', hedge, segment),
    content: content.flatMap((inline) => limitInline(inline, figures)),
  };
}

/** A figure of a segment that is shown, without words that stand elsewhere in the text. */
export function limitFigure(figure: Figure, segment: BriefingSegment): Figure {
  const { attribution, hedge, cue, subject, ...rest } = figure;
  return {
    ...rest,
    ...keepSpan('attribution', attribution, segment),
    ...keepSpan('hedge', hedge, segment),
    ...keepSpan('cue', cue, segment),
    ...keepWords('subject', subject, segment),
  };
}

function limitInline(inline: Inline, figures: ReadonlySet<FigureId>): Inline[] {
  if (inline.type === 'text') return [inline];
  const children = inline.children.flatMap((child) => limitInline(child, figures));
  return inline.type === 'figure' && !figures.has(inline.id) ? children : [{ ...inline, children }];
}

function keepSpan<K extends string>(
  key: K,
  span: Span | undefined,
  segment: BriefingSegment,
): Partial<Record<K, Span>> {
  return span && isWithin(span, segment) ? ({ [key]: span } as Record<K, Span>) : {};
}

/** Words that are put together from a sentence need not follow each other there. */
function keepWords<K extends string>(
  key: K,
  words: string | undefined,
  { text }: BriefingSegment,
): Partial<Record<K, string>> {
  const isHere = words?.split(/\s+/u).every((word) => text.includes(word));
  return isHere ? ({ [key]: words } as Record<K, string>) : {};
}
