import { createHash } from 'node:crypto';
import type { RecordWords } from '../search/language-words.ts';
import { type CborWriter, createCborWriter } from './cbor-writer.ts';
import { collectPlaces, type RecordPlaces, type StemEntry, type StemPlaces } from './collect-places.ts';
import { packBytes } from './pack-data.ts';
import { type StemmedWords, signature } from './stem-words.ts';

/** Bytes of one part of the words before they are compressed: about eight kilobytes after. Pagefind's own are three or four times that. */
const partSize = 18_000;
/** What Pagefind writes before the places of words in running text and in the first heading, and in the title of a record. */
const marks = { text: -25, heading: -169, title: -1 };

/** A list of stems that follow one another, and the file it is in. */
interface WordPart {
  readonly name: string;
  readonly first: string;
  readonly last: string;
  readonly bytes: Uint8Array;
}

/**
 * A bundle as Pagefind 1.5 writes it and its program reads it, but so that a query loads less of it: the words are in
 * smaller parts; records are named by their numbers, which are their addresses, and parts by theirs, in place of hashes,
 * with letters before that say what build they are of; a record's words, which are shown from other files, are left out.
 */
export function packBundle(
  lang: string,
  records: readonly RecordWords[],
  { words, entry, language }: StemmedWords,
): Map<string, Uint8Array> {
  const { entries, texts } = collectPlaces(records, words);
  const build = toBuildName(records, texts, entries);
  const toName = (number: number) => `${language}_${build}${number.toString(36)}`;
  const parts = writeParts(entries, texts, toName);
  const meta = toMeta();
  const hash = `${language}_${createHash('sha256').update(meta).digest('hex').slice(0, 10)}`;
  return new Map([
    ['pagefind-entry.json', toBytes(JSON.stringify(toEntry()))],
    [`pagefind.${hash}.pf_meta`, meta],
    ...parts.map(({ name, bytes }) => [`index/${name}.pf_index`, bytes] as const),
    ...records.map(({ number }, index) => [`fragment/${toName(number)}.pf_fragment`, toFragment(index)] as const),
  ]);

  /** [version, [[record, places]], [[first stem, last stem, part]], filters, sorts, fields] */
  function toMeta(): Uint8Array {
    const writer = createCborWriter();
    writer.list(6);
    writer.text(entry.version);
    writer.list(records.length);
    for (const [index, { number }] of records.entries()) {
      writer.list(2);
      writer.text(toName(number));
      writer.number(texts[index]?.length ?? 0);
    }
    writer.list(parts.length);
    for (const { first, last, name } of parts) {
      writer.list(3);
      for (const text of [first, last, name]) writer.text(text);
    }
    writer.list(0);
    writer.list(0);
    const hasTitles = texts.some(({ titleEnd }) => titleEnd > 0);
    writer.list(hasTitles ? 1 : 0);
    if (hasTitles) writer.text('title');
    return packWritten(writer);
  }

  function toEntry() {
    const own = entry.languages[language];
    if (!own) throw new Error(`search index: Pagefind’s list of bundles has no “${language}” for “${lang}”`);
    return { ...entry, languages: { [language]: { ...own, hash, page_count: records.length } } };
  }

  function toFragment(index: number): Uint8Array {
    const { number, places } = records[index] ?? { number: 0, places: [] };
    const { starts = [], length = 0 } = texts[index] ?? {};
    const anchors = places.map((place, text) => ({
      element: 'a',
      id: `p${place}`,
      text: '',
      location: starts[text] ?? 0,
    }));
    const data = { url: String(number), content: '', word_count: length, filters: {}, meta: {}, anchors };
    return packBytes(toBytes(signature + JSON.stringify(data)));
  }
}

/** Six letters that are others where any record or word is. */
function toBuildName(
  records: readonly RecordWords[],
  texts: readonly RecordPlaces[],
  entries: readonly StemEntry[],
): string {
  const hash = createHash('sha256');
  for (const [index, { number, places }] of records.entries())
    hash.update(JSON.stringify([number, places, texts[index]]));
  const update = (name: string, places: StemPlaces | undefined) => {
    hash.update(`${name}\0`);
    if (places) hash.update(places.records).update(places.places);
  };
  for (const { stem, places, variants } of entries) {
    update(stem, places);
    for (const [variant, own] of variants) update(variant, own);
  }
  const digits = [...hash.digest('hex').slice(0, 6)];
  return digits.map((digit) => 'ghjkmnpqrstvwxyz'[Number.parseInt(digit, 16)]).join('');
}

/** All stems in parts, each of which is `[[stem, …], …]` in order. */
function writeParts(
  entries: readonly StemEntry[],
  texts: readonly RecordPlaces[],
  toName: (number: number) => string,
): WordPart[] {
  const parts: WordPart[] = [];
  const [body, whole] = [createCborWriter(), createCborWriter()];
  let open: string[] = [];
  const close = () => {
    const [first, last] = [open[0], open.at(-1)];
    if (first === undefined || last === undefined) return;
    whole.list(1);
    whole.list(open.length);
    const bytes = packBytes(Buffer.concat([toBytes(signature), whole.take(), body.take()]));
    parts.push({ name: toName(parts.length), first, last, bytes });
    open = [];
  };
  const single = createCborWriter();
  for (const entry of entries) {
    writeEntry(single, entry, texts);
    if (body.getLength() + single.getLength() > partSize) close();
    body.append(single.take());
    open.push(entry.stem);
  }
  close();
  return parts;
}

/** [stem, [[step to the record, [places], [places in the title]]], [[variant, […]]]] */
function writeEntry(writer: CborWriter, { stem, places, variants }: StemEntry, texts: readonly RecordPlaces[]): void {
  writer.list(3);
  writer.text(stem);
  writePlaces(writer, places, texts);
  writer.list(variants.length);
  for (const [variant, own] of variants) {
    writer.list(2);
    writer.text(variant);
    writePlaces(writer, own, texts);
  }
}

/** Records and places each as how far they are from the one before. */
function writePlaces(writer: CborWriter, found: StemPlaces | undefined, texts: readonly RecordPlaces[]): void {
  const { records, places } = found ?? { records: new Uint32Array(), places: new Uint32Array() };
  let count = 0;
  for (let at = 0; at < records.length; at++) if (at === 0 || records[at] !== records[at - 1]) count++;
  writer.list(count);
  for (let [at, last] = [0, 0]; at < records.length; ) {
    const record = records[at] ?? 0;
    let end = at;
    while (end < records.length && records[end] === record) end++;
    const own = places.subarray(at, end).sort();
    const inTitle = own.findIndex((place) => place >= (texts[record]?.titleEnd ?? 0));
    const titleCount = inTitle < 0 ? own.length : inTitle;
    writer.list(3);
    writer.number(record - last);
    writeGroups(writer, [
      [marks.text, own.subarray(titleCount)],
      [marks.heading, own.subarray(0, titleCount)],
    ]);
    writeGroups(writer, [[marks.title, own.subarray(0, titleCount)]]);
    last = record;
    at = end;
  }
}

function writeGroups(writer: CborWriter, groups: readonly (readonly [mark: number, places: Uint32Array])[]): void {
  const filled = groups.filter(([, places]) => places.length > 0);
  writer.list(filled.reduce((sum, [, places]) => sum + 1 + places.length, 0));
  for (const [mark, places] of filled) {
    writer.number(mark);
    let last = 0;
    for (const place of places) {
      writer.number(place - last);
      last = place;
    }
  }
}

function packWritten(writer: CborWriter): Uint8Array {
  return packBytes(Buffer.concat([toBytes(signature), writer.take()]));
}

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
