import type { AlikePair } from './kept-pairs.ts';
import { leastShare, measureShare } from './measure-share.ts';
import type { Signature } from './sign-text.ts';

/** A document as it is compared with others. */
export interface SignedDocument {
  readonly slug: string;
  /** Of its bytes. */
  readonly sha256: string;
  readonly signature: Signature;
}

/** Of a long text, every so many hashes lead to others that have them. */
const step = 4;
const few = 64;
/** What stands in more documents than these is a formula: of them only neighbours are compared. */
const mostInGroup = 8;

/** Every two documents that are nearly the same, in their order. Takes time in proportion to the documents. */
export function findAlikePairs(documents: readonly SignedDocument[]): AlikePair[] {
  const pairs = new Set<number>();
  for (const group of groupByHash(documents)) {
    for (const [at, one] of group.entries()) {
      const others = group.length > mostInGroup ? group.slice(at + 1, at + 2) : group.slice(at + 1);
      for (const other of others) pairs.add(one * documents.length + other);
    }
  }
  for (const [one, other] of listSame(documents)) pairs.add(one * documents.length + other);
  return [...pairs]
    .sort((a, b) => a - b)
    .flatMap((pair) => {
      const one = documents[Math.floor(pair / documents.length)];
      const other = documents[pair % documents.length];
      return one && other ? toPair(one, other) : [];
    });
}

function toPair(one: SignedDocument, other: SignedDocument): AlikePair[] {
  const isSame = one.sha256 === other.sha256;
  const share = isSame ? 1 : measureShare(one.signature, other.signature);
  return share < leastShare ? [] : [{ slugs: [one.slug, other.slug], share, isSame }];
}

/** The documents that share a row of words, as indexes in ascending order; for each row that several have. */
function* groupByHash(documents: readonly SignedDocument[]): Generator<readonly number[]> {
  const size = documents.length;
  const entries = documents.flatMap(({ signature: { hashes, scale } }, at) => {
    const kept = hashes.length <= few ? hashes : hashes.filter((hash) => hash % (scale * step) === 0);
    return Array.from(kept, (hash) => hash * size + at);
  });
  let [group, last] = [[] as number[], -1];
  for (const entry of Float64Array.from(entries).sort()) {
    const hash = Math.floor(entry / size);
    if (hash !== last && group.length > 1) yield group;
    if (hash !== last) group = [];
    group.push(entry % size);
    last = hash;
  }
  if (group.length > 1) yield group;
}

/** Each document with the one before it of the same bytes. */
function listSame(documents: readonly SignedDocument[]): [number, number][] {
  const last = new Map<string, number>();
  return documents.flatMap(({ sha256 }, at): [number, number][] => {
    const before = last.get(sha256);
    last.set(sha256, at);
    return before === undefined ? [] : [[before, at]];
  });
}
