import { commentMarks, humanOrigin } from '../comment-marks.ts';
import { foldSpace } from '../fold-space.ts';
import type { Incoming } from '../merge-entries.ts';
import type { AlignedBead } from './align-translation.ts';

/** Where an aligned translation comes from. */
export interface Origin {
  /** The name of the file. */
  readonly file: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** The translator, where known. */
  readonly by?: string;
}

/** What can be merged, and what has no place in the memory. */
export interface AlignedEntries {
  readonly incoming: readonly Incoming[];
  /** Sentences of the translation that stand before anything of the document. */
  readonly homeless: readonly string[];
}

/**
 * The beads as translations to be merged: a sure one as the work of its translator, any other as a draft to be looked
 * at. Several sentences of the document that have one translation have it at the first; sentences of the translation that
 * stand for nothing are comments of the one before.
 */
export function toIncoming(beads: readonly AlignedBead[], origin: Origin): AlignedEntries {
  const groups: Incoming[][] = [];
  const homeless: string[] = [];
  for (const bead of beads) {
    if (bead.target.length === 0) continue;
    const before = groups.at(-1);
    if (bead.source.length > 0) groups.push(toGroup(bead, origin));
    else if (before) addSentences(before, bead.target);
    else homeless.push(...bead.target);
  }
  return { incoming: groups.flat(), homeless };
}

function toGroup({ source, target, certainty, isSure }: AlignedBead, origin: Origin): Incoming[] {
  const doubt = isSure ? '' : `; alignment uncertain (${certainty.toFixed(2)})`;
  return source.map(({ text }, at): Incoming => {
    if (at > 0) return { source: text, target: '', isDraft: false, comments: [], isJoined: true };
    return {
      source: text,
      target: foldSpace(target.join(' ')),
      isDraft: !isSure,
      comments: [`${commentMarks.provenance}${toProvenance(origin)}${doubt}`],
    };
  });
}

function toProvenance({ file, date, by }: Origin): string {
  return foldSpace(`${humanOrigin}${by ? ` by ${by}` : ''}, from ${file}, aligned ${date}`);
}

/** With comments for sentences that follow a group and stand for nothing in the document. */
function addSentences(group: Incoming[], sentences: readonly string[]): void {
  const [first] = group;
  if (!first) return;
  const lines = sentences.map((sentence) => `${commentMarks.addition}${foldSpace(sentence)}`);
  group.splice(0, 1, { ...first, comments: [...first.comments, ...lines] });
}
