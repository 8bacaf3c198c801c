/**
 * What of a text is compared with others: hashes of its rows of words, of which a long text keeps every second, fourth and
 * so on. Which rows are kept depends on the hash alone, so that what two texts share is kept of both.
 */
export interface Signature {
  /** A power of two; hashes are multiples of it. */
  readonly scale: number;
  /** In ascending order, each once. */
  readonly hashes: Uint32Array;
}

/** Words in a row that are compared: long enough that two texts share many only where one was copied. */
const length = 4;
/** The most hashes kept: a share of one half is then known to three in a hundred. */
const most = 256;
const word = /\p{Script=Han}|\p{L}[\p{L}\p{M}]*|\p{N}+/gu;

/** The signature of a text. Case and the digits of numbers say nothing: new numbers make no other story. */
export function signText(text: string): Signature {
  const recent: number[] = [];
  const rows = new Set<number>();
  for (const [found] of text.matchAll(word)) {
    recent.push(hashWord(found));
    if (recent.length > length) recent.shift();
    if (recent.length === length) rows.add(mix(recent));
  }
  let scale = 1;
  let kept = [...rows];
  while (kept.length > most) {
    scale *= 2;
    kept = kept.filter((hash) => hash % scale === 0);
  }
  return { scale, hashes: Uint32Array.from(kept).sort() };
}

/** FNV-1a over UTF-16 code units; all numbers are alike. */
function hashWord(found: string): number {
  if (/^\p{N}/u.test(found)) return 0x9e3779b9;
  const folded = found.toLowerCase();
  let hash = 0x811c9dc5;
  for (let at = 0; at < folded.length; at += 1) hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** One hash of several, in which each bit depends on all of them (the finisher of MurmurHash3). */
function mix(words: readonly number[]): number {
  let hash = words.reduce((sum, each) => Math.imul(sum, 31) + each, 17);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
