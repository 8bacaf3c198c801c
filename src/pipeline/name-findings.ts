import type { Figure, FigureId, FoundFigure } from '../model/figure.ts';
import type { FoundMention, Mention } from '../model/mention.ts';
import type { SegmentId } from '../model/segment.ts';
import { isWithin, type Range } from '../model/span.ts';
import type { FigureContext } from './attribution/figure-context.ts';
import { findFirstIndex } from './find-first-index.ts';
import { createIdMaker } from './ids.ts';
import type { FoundSegment } from './segments/find-segments.ts';

/** What was found in one document, before anything has an id. Lists are in order of the text. */
export interface Findings {
  readonly segments: readonly FoundSegment[];
  readonly figures: readonly FoundFigure[];
  /** One for each figure. */
  readonly contexts: readonly FigureContext[];
  readonly mentions: readonly FoundMention[];
}

type NamedSegment = FoundSegment & { readonly id: SegmentId };

/**
 * Gives everything its id: a segment's from its words; a figure's and a mention's from its own words and those
 * of its segment, so that the same words in another sentence are another thing.
 */
export function nameFindings(plain: string, { segments, figures, contexts, mentions }: Findings) {
  const makeSegmentId = createIdMaker('s');
  const named = segments.map((segment) => {
    return { ...segment, id: makeSegmentId(plain.slice(segment.start, segment.end)) as SegmentId };
  });
  const findSegment = createSegmentLookup(named);
  return {
    segments: named,
    figures: nameFigures(figures, contexts, findSegment),
    mentions: nameMentions(mentions, findSegment),
  };
}

function nameFigures(
  figures: readonly FoundFigure[],
  contexts: readonly FigureContext[],
  findSegment: (range: Range) => NamedSegment,
): Figure[] {
  const makeId = createIdMaker('f');
  const ids = figures.map((figure) => makeId(findSegment(figure).id, figure.text) as FigureId);
  return figures.map((figure, index): Figure => {
    const { entities = [], ...context } = contexts[index] ?? { modality: 'asserted' };
    const said = { id: toId(ids, index), segment: findSegment(figure).id, ...context, entities: [...entities] };
    if (figure.kind !== 'change') return { ...figure, ...said };
    return { ...figure, ...said, from: toId(ids, figure.from), to: toId(ids, figure.to) };
  });
}

function nameMentions(mentions: readonly FoundMention[], findSegment: (range: Range) => NamedSegment): Mention[] {
  const makeId = createIdMaker('m');
  return mentions.map((mention) => {
    const segment = findSegment(mention);
    return { ...mention, id: makeId(segment.id, mention.text) as Mention['id'], segment: segment.id };
  });
}

function toId(ids: readonly FigureId[], index: number): FigureId {
  const id = ids[index];
  if (id === undefined) throw new RangeError(`a change names figure ${index} of ${ids.length}`);
  return id;
}

/** Finds the segment a range lies in: segments are in order and apart. */
function createSegmentLookup(segments: readonly NamedSegment[]): (range: Range) => NamedSegment {
  return (range) => {
    const segment = segments[findFirstIndex(segments, ({ start }) => start > range.start) - 1];
    if (!segment || !isWithin(range, segment))
      throw new RangeError(`${range.start} to ${range.end} lies in no segment`);
    return segment;
  };
}
