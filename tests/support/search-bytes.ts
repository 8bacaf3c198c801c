import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { listFiles } from './list-files.ts';

/** A run of words found in a file; what is within a compressed file has its kind before it, such as `gzip`. */
export interface Found {
  readonly words: string;
  readonly place: string;
}

const longestRun = 5;

/** The runs of five words of a text, or all of it where it has fewer; folded, joined by single spaces. */
export function toRuns(text: string): string[] {
  const words = toFolded(text);
  if (words.length <= longestRun) return words.length > 0 ? [words.join(' ')] : [];
  return words.slice(longestRun - 1).map((_, at) => words.slice(at, at + longestRun).join(' '));
}

/**
 * Where in all bytes of a folder any of `runs` stands: as it is, escaped as JSON, HTML or a part of an address (also one
 * within another), across tags, within gzip and zip.
 */
export function searchBytes(folder: string, runs: ReadonlySet<string>): Found[] {
  const findRuns = createRunFinder(runs);
  const files = listFiles(folder).flatMap((file) => unpack(readFileSync(join(folder, file)), file));
  return files.flatMap(({ data, place }) => {
    const found = new Set(listReadings(new TextDecoder().decode(data)).flatMap(findRuns));
    return Array.from(found, (words) => ({ words, place }));
  });
}

/** The data itself, and what is packed in it. */
function unpack(data: Uint8Array, place: string): { readonly data: Uint8Array; readonly place: string }[] {
  const own = { data, place };
  if (data[0] === 0x1f && data[1] === 0x8b) return [own, ...unpack(gunzipSync(data), `gzip ${place}`)];
  if (data[0] !== 0x50 || data[1] !== 0x4b) return [own];
  return [own, ...Object.entries(unzipSync(data)).flatMap(([name, part]) => unpack(part, `zip ${place} ${name}`))];
}

/** The ways in which a text may hold words: as it is, and with each kind of escape taken away, twice. */
function listReadings(text: string): string[] {
  const json = decodeJson(text);
  const html = [decodeHtml(json, ''), decodeHtml(json, ' ')];
  const twice = html.flatMap((once) => [decodeHtml(once, ''), decodeHtml(once, ' ')]);
  return [...new Set([text, json, ...html, ...twice, ...html.map(decodeAddress)])];
}

function decodeJson(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/gu, ' ')
    .replace(/\\(["\\/])/gu, '$1');
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Tags stand within words as often as between them, so that both are looked at. */
function decodeHtml(text: string, tag: '' | ' '): string {
  return text
    .replace(/<\/?[a-z][^<>]*>/giu, tag)
    .replace(/&#x([0-9a-f]{1,6});/giu, (_, code: string) => toCharacter(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});/gu, (_, code: string) => toCharacter(Number(code)))
    .replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => entities[name] ?? '');
}

function toCharacter(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function decodeAddress(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/giu, (escaped) =>
    new TextDecoder().decode(Uint8Array.from(escaped.slice(1).split('%'), (code) => Number.parseInt(code, 16))),
  );
}

/** A function from a text to the runs that stand in it. */
function createRunFinder(runs: ReadonlySet<string>): (text: string) => string[] {
  const first = new Set(Array.from(runs, (run) => run.split(' ', 1)[0]));
  return (text) => {
    const words = toFolded(text);
    return words.flatMap((word, at) => (first.has(word) ? listRunsAt(words, at).filter((run) => runs.has(run)) : []));
  };
}

function listRunsAt(words: readonly string[], at: number): string[] {
  const after = words.slice(at, at + longestRun);
  return after.map((_, index) => after.slice(0, index + 1).join(' '));
}

/** The words of a text in lower case, without whatever stands between them. */
function toFolded(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
