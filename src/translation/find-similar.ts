import { foldWord } from '../alignment/fold-word.ts';

/** Below this share of words in common, a sentence is another sentence and not the same one changed. */
const leastShare = 0.5;
const word = /\p{Script=Han}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/**
 * A function from a sentence to the most similar of `candidates`, the first of equals; `undefined` where none has half
 * its words. Similarity is Dice's share of words, folded, each counted as often as it stands there.
 */
export function createSimilarFinder(candidates: readonly string[]): (sentence: string) => string | undefined {
  const bags = candidates.map(toBag);
  const sizes = bags.map(size);
  const holders = new Map<string, number[]>();
  for (const [at, bag] of bags.entries()) for (const key of bag.keys()) push(holders, key, at);

  return (sentence) => {
    const bag = toBag(sentence);
    const common = new Map<number, number>();
    for (const [key, times] of bag) {
      for (const at of holders.get(key) ?? []) {
        common.set(at, (common.get(at) ?? 0) + Math.min(times, bags[at]?.get(key) ?? 0));
      }
    }
    const own = size(bag);
    let best = { at: -1, share: leastShare };
    for (const [at, words] of common) {
      const share = (2 * words) / (own + (sizes[at] ?? 0));
      if (share > best.share || (share === best.share && (best.at < 0 || at < best.at))) best = { at, share };
    }
    return candidates[best.at];
  };
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

function size(bag: Bag): number {
  return [...bag.values()].reduce((sum, times) => sum + times, 0);
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
