import { commentMarks } from './comment-marks.ts';
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

  const entries = [...places].map(([text, found]): PoEntry => {
    const references = [...new Set(found.map(({ reference }) => reference))];
    const known = active.get(text) ?? obsolete.get(text);
    if (known) return { ...known, references };
    const before = homeless.get(findSimilar(text) ?? '');
    if (!before) return toEmptyEntry(text, references);
    homeless.delete(before.source);
    return toStaleEntry(before, text, references);
  });
  const gone = [...homeless.values()].map((entry) => ({ ...entry, references: [] }));
  const left = file.obsolete.filter(({ source }) => !places.has(source) && !homeless.has(source));
  return { ...file, entries: dropLostJoins(entries, file.entries), obsolete: [...left, ...gone] };
}

export function toEmptyEntry(source: string, references: readonly string[]): PoEntry {
  return { source, target: '', isDraft: false, references, comments: [], extracted: [], flags: [] };
}

/** The translation of words that changed; where they changed before, it still names those it was made for. */
function toStaleEntry(entry: PoEntry, source: string, references: readonly string[]): PoEntry {
  return { ...entry, source, references, isDraft: true, previous: entry.previous ?? entry.source };
}

/** Whether a translator wrote anything here, be it only a comment. */
function hasWords({ target, comments }: PoEntry): boolean {
  return target !== '' || comments.some((line) => line !== commentMarks.joined);
}

/**
 * A sentence that is said in the translation of the one before is so no longer where another stands before it now;
 * then neither can the translation that said both be trusted.
 */
function dropLostJoins(entries: readonly PoEntry[], old: readonly PoEntry[]): PoEntry[] {
  const before = new Map(old.map((entry, at) => [entry.source, old[at - 1]?.source]));
  const isLost = (entry: PoEntry | undefined, at: number) =>
    entry !== undefined && isJoined(entry) && before.get(entry.source) !== entries[at - 1]?.source;
  const orphans = new Set(entries.flatMap((entry, at) => (isLost(entry, at) ? (before.get(entry.source) ?? []) : [])));
  return entries.map((entry, at) => {
    if (isLost(entry, at)) return { ...entry, comments: entry.comments.filter((line) => line !== commentMarks.joined) };
    return orphans.has(entry.source) && hasWords(entry) ? { ...entry, isDraft: true } : entry;
  });
}

function isJoined({ target, comments }: PoEntry): boolean {
  return target === '' && comments.includes(commentMarks.joined);
}
