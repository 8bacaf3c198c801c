import type { Briefing, BriefingSegment, Limits, WholeBriefing } from '../model/briefing.ts';
import type { EntityId } from '../model/entity-id.ts';
import type { Figure } from '../model/figure.ts';
import type { Message } from '../model/message.ts';
import type { SegmentId } from '../model/segment.ts';
import { isWithin } from '../model/span.ts';
import { limitBlocks } from './limit-blocks.ts';
import { limitFigure, limitSegment } from './limit-segment.ts';
import { limitTitle } from './limit-title.ts';

/**
 * A document as `excerpts`: the segments in `shown` with the figures and names in them; of all others only that they are
 * there. Nothing that is made of the result can say a word that is withheld.
 */
export function toExcerpts(whole: WholeBriefing, shown: ReadonlySet<SegmentId>): Briefing {
  const kept = whole.segments.filter(({ id }) => shown.has(id));
  const figures = limitFigures(whole.figures, kept);
  const ids = new Set(figures.map(({ id }) => id));
  return {
    ...whole,
    ...limitTitle(whole),
    rights: 'excerpts',
    blocks: limitBlocks(whole.blocks, shown, new Map(whole.segments.map(({ id, kind }) => [id, kind]))),
    segments: kept.map((segment) => limitSegment(segment, ids)),
    figures,
    mentions: whole.mentions.filter(({ segment }) => shown.has(segment)),
    bottomLine: whole.bottomLine.filter((id) => shown.has(id)),
    keyFigures: whole.keyFigures.filter((id) => ids.has(id)),
    messages: whole.messages.filter((message) => isAbout(message, kept)),
    limits: { rights: 'excerpts', ...countWhole(whole), named: countNamed(whole, shown), states: {} },
  };
}

/** A document as `metadata`: what is known about it, and how much it holds. `states` are those of its translations. */
export function toMetadata(whole: WholeBriefing, states: Limits['states']): Briefing {
  return {
    ...whole,
    ...limitTitle(whole),
    rights: 'metadata',
    blocks: [],
    segments: [],
    figures: [],
    mentions: [],
    bottomLine: [],
    keyFigures: [],
    messages: [],
    limits: { rights: 'metadata', ...countWhole(whole), named: countNamed(whole, new Set()), states },
  };
}

/** A change stays only with both its ends. */
function limitFigures(figures: readonly Figure[], kept: readonly BriefingSegment[]): Figure[] {
  const segments = new Map(kept.map((segment) => [segment.id, segment]));
  const here = new Set(figures.filter(({ segment }) => segments.has(segment)).map(({ id }) => id));
  return figures.flatMap((figure) => {
    const segment = segments.get(figure.segment);
    if (!segment || (figure.kind === 'change' && !(here.has(figure.from) && here.has(figure.to)))) return [];
    return [limitFigure(figure, segment)];
  });
}

/** Whether a message is of words that are shown; one that does not say of which may quote any. */
function isAbout({ start, end }: Message, kept: readonly BriefingSegment[]): boolean {
  if (start === undefined || end === undefined) return false;
  return kept.some((segment) => isWithin({ start, end }, segment));
}

function countWhole({ segments, figures, mentions }: WholeBriefing): Pick<Limits, 'counts'> {
  const count = (kind: BriefingSegment['kind']) => segments.filter((segment) => segment.kind === kind).length;
  const names = new Set(mentions.map(({ entity, text }) => entity ?? `“${text}”`)).size;
  return {
    counts: {
      sentences: count('sentence'),
      headings: count('heading'),
      cells: count('cell'),
      figures: figures.length,
      names,
    },
  };
}

function countNamed({ mentions }: WholeBriefing, shown: ReadonlySet<SegmentId>): Limits['named'] {
  const named: Record<EntityId, number> = {};
  for (const { entity, segment } of mentions) {
    if (entity && !shown.has(segment)) named[entity] = (named[entity] ?? 0) + 1;
  }
  return named;
}
