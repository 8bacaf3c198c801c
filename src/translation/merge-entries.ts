import { commentMarks, isJoined } from './comment-marks.ts';
import { foldSpace } from './fold-space.ts';
import type { PoEntry, PoFile } from './po/po-file.ts';

/** A translation of a sentence that a command brings in. */
export interface Incoming {
  /** The words of the document; white space does not count. */
  readonly source: string;
  readonly target: string;
  /** Whether no person has reviewed it. */
  readonly isDraft: boolean;
  /** The marked comment lines it brings, such as its provenance. */
  readonly comments: readonly string[];
  /** Whether the translation brought just before says this sentence too; the target is then empty. */
  readonly isJoined?: boolean;
  /** The words it was made for, where the document says it otherwise now: it comes in as stale. */
  readonly previous?: string;
}

/** What came of it, counted in translations that were brought. */
export interface Merge {
  readonly file: PoFile;
  /** Put where there was nothing. */
  readonly filled: number;
  /** Put in the place of a draft or of a stale translation. */
  readonly replaced: number;
  /** Left out, since there is a translation: a reviewed one, the same one, or one that was not to be replaced. */
  readonly kept: number;
  /** Of sentences that the file does not have. */
  readonly unknown: number;
}

/** A translation and the sentences after it that it says too: it is taken whole or not at all. */
type Group = readonly Incoming[];
type Fate = 'filled' | 'replaced' | 'kept' | 'unknown';

/**
 * The file with the translations that were brought. A missing entry is filled; a draft or a stale one is replaced only
 * with `replaceDrafts`; a reviewed one never is; an empty target replaces nothing and is not counted. Of two
 * translations of the same sentence the first is taken.
 */
export function mergeEntries(
  file: PoFile,
  incoming: readonly Incoming[],
  { replaceDrafts }: { readonly replaceDrafts: boolean },
): Merge {
  const places = new Map(file.entries.map((entry, at) => [foldSpace(entry.source), at]));
  const owners = findOwners(file.entries);
  const merged = [...file.entries];
  const taken = new Set<number>();
  const counts: Record<Fate, number> = { filled: 0, replaced: 0, kept: 0, unknown: 0 };
  for (const group of toGroups(incoming)) counts[mergeGroup(group)] += group.length;
  return { file: { ...file, entries: merged }, ...counts };

  function mergeGroup(group: Group): Fate {
    const found = group.map(({ source }) => places.get(foldSpace(source)));
    if (found.includes(undefined)) return 'unknown';
    const ats = found.filter((at) => at !== undefined);
    const standing = ats.flatMap((at) => file.entries[owners[at] ?? at] ?? []);
    // A sentence that stands elsewhere as well has its entry there, and cannot be joined here.
    const isRun = ats.every((at, place) => place === 0 || at - 1 === ats[place - 1]);
    if (!isRun || ats.some((at) => taken.has(at)) || !standing.every((entry) => isOpen(entry, replaceDrafts)))
      return 'kept';
    if (ats.every((at, place) => isSame(file.entries[at], group[place]))) return 'kept';
    for (const [place, at] of ats.entries()) {
      const [entry, brought] = [file.entries[at], group[place]];
      if (entry && brought) merged[at] = takeIn(entry, brought);
      taken.add(at);
    }
    return standing.every(({ target }) => target === '') ? 'filled' : 'replaced';
  }
}

function toGroups(incoming: readonly Incoming[]): Group[] {
  const groups: Incoming[][] = [];
  for (const brought of incoming) {
    if (brought.isJoined) groups.at(-1)?.push(brought);
    else groups.push([brought]);
  }
  return groups.filter(([first]) => first && first.target.trim() !== '');
}

/** For each entry the one that has its translation: itself, or the one before a run of joined ones. */
function findOwners(entries: readonly PoEntry[]): number[] {
  const owners: number[] = [];
  for (const [at, entry] of entries.entries()) owners.push(isJoined(entry) ? (owners[at - 1] ?? at) : at);
  return owners;
}

function isOpen({ target, isDraft }: PoEntry, replaceDrafts: boolean): boolean {
  return target === '' || (replaceDrafts && isDraft);
}

function isSame(entry: PoEntry | undefined, brought: Incoming | undefined): boolean {
  if (!entry || !brought || entry.target !== brought.target) return false;
  if (brought.isJoined) return isJoined(entry);
  return entry.isDraft === brought.isDraft && entry.previous === brought.previous;
}

/** The entry with another translation: what its comments said of the old one is gone with it, other lines stay. */
function takeIn({ previous: _, ...entry }: PoEntry, brought: Incoming): PoEntry {
  const own = entry.target === brought.target ? entry.comments.filter(isLasting) : entry.comments.filter(isUnmarked);
  const marked = brought.isJoined ? [...brought.comments, commentMarks.joined] : brought.comments;
  return {
    ...entry,
    target: brought.target,
    isDraft: brought.isDraft && !brought.isJoined,
    ...(brought.previous !== undefined && { previous: brought.previous }),
    comments: [...new Set([...marked, ...own])],
  };
}

function isUnmarked(line: string): boolean {
  return line !== commentMarks.joined && Object.values(commentMarks).every((mark) => !isMarked(line, mark));
}

/** Whether a line says something of the words that stay the same, and not of how they came about. */
function isLasting(line: string): boolean {
  const { provenance, review, joined } = commentMarks;
  return line !== joined && !isMarked(line, provenance) && !isMarked(line, review);
}

function isMarked(line: string, mark: string): boolean {
  return mark !== commentMarks.joined && line.startsWith(mark);
}
