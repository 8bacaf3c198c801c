import { commentMarks, isJoined } from './comment-marks.ts';
import { createSimilarFinder } from './find-similar.ts';
import type { PoEntry, PoFile } from './po/po-file.ts';

/** A segment of the document as the memory keeps it. */
export interface MemorySegment {
  readonly text: string;
  /** Where it stands, as `file:line`. */
  readonly reference: string;
}

/**
 * The memory of a document whose words may have changed, with an entry for every different segment in its order. A
 * translation whose words are still there stays as it is; one whose words changed is given to the words most like them,
 * as a draft that names the words it was made for; the others become obsolete. All come back when their words do: one that
 * was reviewed stays as it was among the obsolete while a draft is made of it. Nothing that holds words of a translator is
 * deleted.
 */
export function updatePo(file: PoFile, segments: readonly MemorySegment[]): PoFile {
  const places = Map.groupBy(segments, ({ text }) => text);
  const active = new Map(file.entries.map((entry) => [entry.source, entry]));
  const obsolete = new Map(file.obsolete.map((entry) => [entry.source, entry]));
  const homeless = new Map(
    file.entries.filter((entry) => !places.has(entry.source) && hasWords(entry)).map((entry) => [entry.source, entry]),
  );
  const left = new Map([...obsolete].filter(([source]) => !places.has(source) && !homeless.has(source)));
  const found = new Map([...places.keys()].flatMap((text) => findBefore(text)));
  const findSimilar = createSimilarFinder([...homeless.keys()]);

  const placed = [...places].map(([text, all]): Placed => {
    const references = [...new Set(all.map(({ reference }) => reference))];
    const known = found.get(text);
    if (known) return { ...known, entry: { ...known.entry, references } };
    const before = homeless.get(findSimilar(text) ?? '');
    if (!before) return { entry: toEmptyEntry(text, references) };
    homeless.delete(before.source);
    if (!before.isDraft) left.set(before.source, { ...before, references: [] });
    return { entry: toStaleEntry(before, text, references), from: before.source };
  });
  const gone = [...homeless.values()].map((entry) => ({ ...entry, references: [] }));
  return dropLostJoins({ ...file, obsolete: [...left.values(), ...gone] }, placed);

  /** What was made for these very words: it goes to no others that are only like them. */
  function findBefore(text: string): [string, Placed][] {
    const own = active.get(text) ?? obsolete.get(text);
    const drafts = (entries: Iterable<PoEntry>) => [...entries].filter(({ previous }) => previous === text);
    const [draft] = active.has(text) ? [] : drafts(homeless.values());
    const from = draft?.source ?? text;
    if (own) {
      if (draft && isSaidBy(draft, own)) homeless.delete(draft.source);
      return [[text, { entry: own, from }]];
    }
    const before = draft ?? drafts(left.values()).at(-1) ?? drafts([...file.entries, ...file.obsolete])[0];
    if (!before) return [];
    homeless.delete(before.source);
    left.delete(before.source);
    return [[text, { entry: toStaleEntry(before, text, []), from }]];
  }
}

/** Whether a draft has no words that the translation it was made of has not. */
function isSaidBy(draft: PoEntry, { target, comments }: PoEntry): boolean {
  return draft.target === target && draft.comments.every((line) => comments.includes(line));
}

/** An entry of a document as it is now, and the words of the one it was made of. */
interface Placed {
  readonly entry: PoEntry;
  readonly from?: string;
}

export function toEmptyEntry(source: string, references: readonly string[]): PoEntry {
  return { source, target: '', isDraft: false, references, comments: [], extracted: [], flags: [] };
}

/**
 * The translation of words that changed. As long as nobody has reviewed it for others, it names those it was made for;
 * where these are back, it is a draft of them.
 */
function toStaleEntry({ previous, ...entry }: PoEntry, source: string, references: readonly string[]): PoEntry {
  const madeFor = (entry.isDraft ? previous : undefined) ?? entry.source;
  return { ...entry, source, references, isDraft: true, ...(madeFor !== source && { previous: madeFor }) };
}

/** Whether a translator wrote anything here, be it only a comment. */
function hasWords({ target, comments }: PoEntry): boolean {
  return target !== '' || comments.some((line) => line !== commentMarks.joined);
}

/**
 * The file with these entries. A sentence that is said in the translation of the one before is so no longer where another
 * stands before it now, or where it has changed; then neither can the translation that said both be trusted, nor what is
 * kept of it.
 */
function dropLostJoins(file: PoFile, placed: readonly Placed[]): PoFile {
  const places = new Map(placed.flatMap(({ from }, at) => (from === undefined ? [] : [[from, at] as const])));
  const lost = new Set<string>();
  const doubtful = new Set<string>();
  let owner: PoEntry | undefined;
  for (const [at, entry] of file.entries.entries()) {
    if (!isJoined(entry)) owner = entry;
    else if (!isKept(entry.source, file.entries[at - 1]?.source ?? '')) {
      lost.add(entry.source);
      for (const words of [owner?.source, owner?.previous]) if (words !== undefined) doubtful.add(words);
    }
  }
  const doubt = (entry: PoEntry, source: string): PoEntry =>
    doubtful.has(source) && entry.target !== '' ? { ...entry, isDraft: true } : entry;
  return {
    ...file,
    entries: placed.map(({ entry, from = '' }) =>
      lost.has(from)
        ? { ...entry, comments: entry.comments.filter((line) => line !== commentMarks.joined) }
        : doubt(entry, from),
    ),
    obsolete: file.obsolete.map((entry) => doubt(entry, entry.source)),
  };

  /** Whether a joined sentence still follows the same one, which is joined to its own or has the translation. */
  function isKept(source: string, before: string): boolean {
    const at = places.get(source);
    return at !== undefined && placed[at - 1]?.from === before && !lost.has(before);
  }
}
