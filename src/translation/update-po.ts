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
 * as a draft that names the words it was made for; the others become obsolete and come back when their words do.
 * Nothing that holds words of a translator is deleted.
 */
export function updatePo(file: PoFile, segments: readonly MemorySegment[]): PoFile {
  const places = Map.groupBy(segments, ({ text }) => text);
  const active = new Map(file.entries.map((entry) => [entry.source, entry]));
  const obsolete = new Map(file.obsolete.map((entry) => [entry.source, entry]));
  const homeless = new Map(
    file.entries.filter((entry) => !places.has(entry.source) && hasWords(entry)).map((entry) => [entry.source, entry]),
  );
  const findSimilar = createSimilarFinder([...homeless.keys()]);

  const placed = [...places].map(([text, found]): Placed => {
    const references = [...new Set(found.map(({ reference }) => reference))];
    const known = active.get(text) ?? obsolete.get(text);
    if (known) return { entry: { ...known, references }, from: text };
    const before = homeless.get(findSimilar(text) ?? '');
    if (!before) return { entry: toEmptyEntry(text, references) };
    homeless.delete(before.source);
    return { entry: toStaleEntry(before, text, references), from: before.source };
  });
  const gone = [...homeless.values()].map((entry) => ({ ...entry, references: [] }));
  const left = file.obsolete.filter(({ source }) => !places.has(source) && !homeless.has(source));
  return { ...file, entries: dropLostJoins(placed, file.entries), obsolete: [...left, ...gone] };
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
 * The translation of words that changed. Where they changed before, it still names those it was made for; where these
 * are back, it is a draft of them: whether it was more is no longer known.
 */
function toStaleEntry({ previous, ...entry }: PoEntry, source: string, references: readonly string[]): PoEntry {
  const madeFor = previous ?? entry.source;
  return { ...entry, source, references, isDraft: true, ...(madeFor !== source && { previous: madeFor }) };
}

/** Whether a translator wrote anything here, be it only a comment. */
function hasWords({ target, comments }: PoEntry): boolean {
  return target !== '' || comments.some((line) => line !== commentMarks.joined);
}

/**
 * A sentence that is said in the translation of the one before is so no longer where another stands before it now, or
 * where it has changed; then neither can the translation that said both be trusted.
 */
function dropLostJoins(placed: readonly Placed[], old: readonly PoEntry[]): PoEntry[] {
  const places = new Map(placed.flatMap(({ from }, at) => (from === undefined ? [] : [[from, at] as const])));
  const lost = new Set<string>();
  const doubtful = new Set<string>();
  let owner = '';
  for (const [at, entry] of old.entries()) {
    if (!isJoined(entry)) owner = entry.source;
    else if (!isKept(entry.source, old[at - 1]?.source ?? '')) {
      lost.add(entry.source);
      doubtful.add(owner);
    }
  }
  return placed.map(({ entry, from = '' }) => {
    if (lost.has(from)) return { ...entry, comments: entry.comments.filter((line) => line !== commentMarks.joined) };
    return doubtful.has(from) && entry.target !== '' ? { ...entry, isDraft: true } : entry;
  });

  /** Whether a joined sentence still follows the same one, which is joined to its own or has the translation. */
  function isKept(source: string, before: string): boolean {
    const at = places.get(source);
    return at !== undefined && placed[at - 1]?.from === before && !lost.has(before);
  }
}
