import { foldWord } from '../alignment/fold-word.ts';

/** Below this share of words in common, a sentence is another sentence and not the same one changed. */
const leastShare = 0.5;
/** A longer sentence with this share of the words has taken the sentence in, if that is not too short to be found anywhere. */
const leastHeld = 0.9;
const leastWords = 5;
const word = /\p{Script=Han}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** One of the candidates, and how similar it is: 1 for the same words in any order. */
export interface Similar {
  /** Its index. */
  readonly at: number;
  readonly share: number;
}

/**
 * A function from a sentence to the most similar of `candidates`, the first of equals; `undefined` where none has half
 * its words. Similarity is Dice's share of words, folded, each counted as often as it stands there.
 */
export function createSimilarFinder(candidates: readonly string[]): (sentence: string) => string | undefined {
  const rank = createSimilarRanker(candidates);
  return (sentence) => {
    const [first] = rank(sentence);
    return first && first.share >= leastShare ? candidates[first.at] : undefined;
  };
}

/**
 * A function from a sentence to those of `candidates` that have half their words in common with it, or nearly all of its
 * words and more, the most similar first, equals in their order; see `createSimilarFinder`. Only candidates with one of
 * its rarer words are looked at.
 */
export function createSimilarRanker(candidates: readonly string[]): (sentence: string) => Similar[] {
  const bags = candidates.map(toBag);
  const sizes = bags.map(size);
  const holders = new Map<string, number[]>();
  for (const [at, bag] of bags.entries()) for (const key of bag.keys()) push(holders, key, at);
  const holdersOf = (key: string) => holders.get(key) ?? [];

  return (sentence) => {
    const bag = toBag(sentence);
    const own = size(bag);
    const rarest = listRarest(bag, own, (key) => holdersOf(key).length);
    return [...new Set(rarest.flatMap(holdersOf))]
      .flatMap((at): Similar[] => {
        const common = countCommon(bag, bags[at]);
        const share = (2 * common) / (own + (sizes[at] ?? 0));
        const isHeld = own >= leastWords && common / own >= leastHeld;
        return share >= leastShare || isHeld ? [{ at, share }] : [];
      })
      .sort((a, b) => b.share - a.share || a.at - b.at);
  };
}

/**
 * The rarest words of a sentence, so many that whatever has none of them has too few words in common with it: a share `s`
 * takes at least `own · s / (2 − s)` of its own words.
 */
function listRarest(bag: Bag, own: number, countHolders: (key: string) => number): string[] {
  const needed = Math.ceil((own * leastShare) / (2 - leastShare));
  const keys = [...bag.keys()].sort((a, b) => countHolders(a) - countHolders(b));
  let left = own;
  return keys.filter((key) => {
    const isNeeded = left >= needed;
    left -= bag.get(key) ?? 0;
    return isNeeded;
  });
}

type Bag = ReadonlyMap<string, number>;

function toBag(sentence: string): Bag {
  const bag = new Map<string, number>();
  for (const [text] of sentence.matchAll(word)) {
    const key = foldWord(text);
    bag.set(key, (bag.get(key) ?? 0) + 1);
  }
  return bag;
}

function countCommon(bag: Bag, other: Bag = new Map()): number {
  let common = 0;
  for (const [key, times] of bag) common += Math.min(times, other.get(key) ?? 0);
  return common;
}

function size(bag: Bag): number {
  return [...bag.values()].reduce((sum, times) => sum + times, 0);
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
