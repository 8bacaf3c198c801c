import type { RecordWords } from '../search/language-words.ts';
import type { StemmedWord } from './stem-words.ts';

/** Where the words of one stem, or of one way to write it, stand: a record and a place in it for each, in order. */
export interface StemPlaces {
  /** Places among the records given. */
  readonly records: Uint32Array;
  readonly places: Uint32Array;
}

/** One entry of the index: a stem, and the ways to write it that have diacritics it has not. */
export interface StemEntry {
  readonly stem: string;
  readonly places: StemPlaces | undefined;
  readonly variants: readonly (readonly [word: string, places: StemPlaces])[];
}

/** Where each text of a record begins, counted in the places its words take. */
export interface RecordPlaces {
  readonly titleEnd: number;
  readonly starts: readonly number[];
  readonly length: number;
}

/** The stems of all words of `records` in the order of their UTF-8 bytes, and where the texts of the records begin. */
export function collectPlaces(records: readonly RecordWords[], words: readonly StemmedWord[]) {
  const targets = toTargets(words);
  const widths = Uint16Array.from(words, ({ width }) => width);
  const ends = countPlaces(records, targets);
  const [inRecords, atPlaces] = [new Uint32Array(ends.at(-1) ?? 0), new Uint32Array(ends.at(-1) ?? 0)];
  const next = ends.slice();
  const texts = records.map((record, index) => {
    const starts: number[] = [];
    let [place, text, titleEnd] = [0, 0, 0];
    for (let at = 0; at <= record.words.length; at++) {
      if (at === record.titleLength) titleEnd = place;
      for (; text < record.ends.length && at === (record.ends[text - 1] ?? record.titleLength); text++)
        starts.push(place);
      const word = record.words[at];
      if (word === undefined) break;
      for (const { target, offset } of targets.ofWord[word] ?? []) {
        const slot = next[target] ?? 0;
        next[target] = slot + 1;
        inRecords[slot] = index;
        atPlaces[slot] = place + offset;
      }
      place += widths[word] ?? 0;
    }
    return { titleEnd, starts, length: place };
  });
  const read = (target: number): StemPlaces | undefined => {
    const [start, end] = [ends[target] ?? 0, next[target] ?? 0];
    return start === end
      ? undefined
      : { records: inRecords.subarray(start, end), places: atPlaces.subarray(start, end) };
  };
  return { entries: toEntries(targets.names, read), texts };
}

/** Stems and their variants, numbered, and which of them each word has. */
function toTargets(words: readonly StemmedWord[]) {
  const numbers = new Map<string, number>();
  const names: { stem: string; variant: string | undefined }[] = [];
  const ofWord = words.map(({ slots }) =>
    slots.map(({ stem, variant, offset }) => {
      const key = `${stem}\n${variant ?? ''}`;
      const target = numbers.get(key) ?? names.push({ stem, variant }) - 1;
      numbers.set(key, target);
      return { target, offset };
    }),
  );
  return { names, ofWord };
}

/** Where the places of each target begin in one list of all; one more at the end. */
function countPlaces(records: readonly RecordWords[], { names, ofWord }: ReturnType<typeof toTargets>): Uint32Array {
  const counts = new Uint32Array(ofWord.length);
  for (const { words } of records) for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  const sizes = new Uint32Array(names.length);
  for (const [word, slots] of ofWord.entries())
    for (const { target } of slots) sizes[target] = (sizes[target] ?? 0) + (counts[word] ?? 0);
  const starts = new Uint32Array(names.length + 1);
  for (const [target, size] of sizes.entries()) starts[target + 1] = (starts[target] ?? 0) + size;
  return starts;
}

function toEntries(
  names: ReturnType<typeof toTargets>['names'],
  read: (target: number) => StemPlaces | undefined,
): StemEntry[] {
  const byStem = Map.groupBy([...names.entries()], ([, { stem }]) => stem);
  const entries = [...byStem].flatMap(([stem, own]) => {
    const found = own.flatMap(([target, { variant }]) => {
      const places = read(target);
      return places ? [{ variant, places }] : [];
    });
    if (found.length === 0) return [];
    const variants = found.flatMap(({ variant, places }) =>
      variant === undefined ? [] : [[variant, places] as const],
    );
    const plain = found.find(({ variant }) => variant === undefined);
    return [{ stem, places: plain?.places, variants: variants.sort(([a], [b]) => compareBytes(a, b)) }];
  });
  return entries.sort((a, b) => compareBytes(a.stem, b.stem));
}

const surrogate = /[\ud800-\udfff]/;

/** As UTF-8 is ordered, which differs from UTF-16 where a character has surrogates. */
function compareBytes(a: string, b: string): number {
  if (surrogate.test(a) || surrogate.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a === b ? 0 : a < b ? -1 : 1;
}
