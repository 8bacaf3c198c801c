import type { BriefingBlock, ShownBlock, WithheldBlock } from '../model/briefing.ts';
import { listSegments } from '../model/list-segments.ts';
import type { SegmentId, SegmentKind } from '../model/segment.ts';

type Run = { readonly isShown: boolean; readonly ids: readonly SegmentId[] };

/**
 * The blocks with what is not in `shown` taken out: what stays of a paragraph or an item becomes a block of its own
 * between what is withheld before and after it, and withheld segments that follow each other one block. A table of
 * which only some cells stay is none any more: each is a paragraph.
 */
export function limitBlocks(
  blocks: readonly BriefingBlock[],
  shown: ReadonlySet<SegmentId>,
  kinds: ReadonlyMap<SegmentId, SegmentKind>,
): ShownBlock[] {
  const limited: ShownBlock[] = [];
  for (const block of blocks.flatMap((whole) => limitBlock(whole, shown, kinds))) {
    const last = limited.at(-1);
    if (block.kind === 'withheld' && last?.kind === 'withheld') {
      limited[limited.length - 1] = { ...last, segments: [...last.segments, ...block.segments] };
    } else limited.push(block);
  }
  return limited;
}

function limitBlock(
  block: BriefingBlock,
  shown: ReadonlySet<SegmentId>,
  kinds: ReadonlyMap<SegmentId, SegmentKind>,
): ShownBlock[] {
  const ids = listSegments(block);
  if (ids.every((id) => shown.has(id))) return [block];
  return toParts(block, ids).flatMap((part) =>
    toRuns(part, shown).map((run) => (run.isShown ? toShown(block, run.ids) : toWithheld(run.ids, kinds))),
  );
}

/** What of a block must not run together: its items, its cells, or nothing. */
function toParts(block: BriefingBlock, ids: readonly SegmentId[]): (readonly SegmentId[])[] {
  if (block.kind === 'list') return block.items;
  return block.kind === 'table' ? ids.map((id) => [id]) : [ids];
}

function toRuns(ids: readonly SegmentId[], shown: ReadonlySet<SegmentId>): Run[] {
  const runs: Run[] = [];
  for (const id of ids) {
    const [isShown, last] = [shown.has(id), runs.at(-1)];
    if (last?.isShown === isShown) runs[runs.length - 1] = { isShown, ids: [...last.ids, id] };
    else runs.push({ isShown, ids: [id] });
  }
  return runs;
}

function toShown(block: BriefingBlock, ids: readonly SegmentId[]): ShownBlock {
  if (block.kind === 'heading') return { ...block, segments: [...ids] };
  const quoted = block.quoted ? { quoted: block.quoted } : {};
  return block.kind === 'list'
    ? { kind: 'list', ...quoted, items: [[...ids]] }
    : { kind: 'paragraph', ...quoted, segments: [...ids] };
}

function toWithheld(ids: readonly SegmentId[], kinds: ReadonlyMap<SegmentId, SegmentKind>): WithheldBlock {
  return { kind: 'withheld', segments: ids.map((id) => ({ id, kind: kinds.get(id) ?? 'sentence' })) };
}
