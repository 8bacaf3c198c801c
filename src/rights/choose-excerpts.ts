import type { BriefingBlock, WholeBriefing } from '../model/briefing.ts';
import type { SegmentId } from '../model/segment.ts';
import { findRunningQuotations } from './find-running-quotations.ts';
import { holdsQuotation } from './holds-quotation.ts';

/**
 * The segments of a document that may be shown as excerpts: the sentences that carry a figure or hold a quotation, also
 * those in the midst of one, and whatever commentary cites. Headings and cells only where they are cited: a table of
 * figures would be all of it.
 */
export function chooseExcerpts(
  { blocks, segments, figures, lang }: Pick<WholeBriefing, 'blocks' | 'segments' | 'figures' | 'lang'>,
  cited: ReadonlySet<SegmentId>,
): ReadonlySet<SegmentId> {
  const counting = new Set(figures.map(({ segment }) => segment));
  const textOf = new Map(segments.map(({ id, text }) => [id, text]));
  const quoted = new Set(
    blocks.flatMap(listParagraphs).flatMap((ids) => {
      const texts = ids.map((id) => textOf.get(id) ?? '');
      return findRunningQuotations(texts, lang).map((at) => ids[at]);
    }),
  );
  const chosen = segments.filter(
    (segment) =>
      cited.has(segment.id) ||
      (segment.kind === 'sentence' &&
        (counting.has(segment.id) || quoted.has(segment.id) || holdsQuotation(segment, lang))),
  );
  return new Set(chosen.map(({ id }) => id));
}

function listParagraphs(block: BriefingBlock): readonly (readonly SegmentId[])[] {
  if (block.kind === 'list') return block.items;
  return block.kind === 'paragraph' ? [block.segments] : [];
}
