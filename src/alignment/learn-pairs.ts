import type { BeadShape } from './bead-shape.ts';
import { beginning, type Profile, type Texts } from './to-profile.ts';

/** Two words that a first alignment lets stand for each other. */
interface WordPair {
  readonly source: string;
  readonly target: string;
  /** How surely, from 0 to 1: the Dice coefficient of the beads they are in, half a bead taken off for chance. */
  readonly strength: number;
}

interface WordsOfBead {
  readonly source: ReadonlySet<string>;
  readonly target: ReadonlySet<string>;
}

/** Beads of more sentences say little about which word is which. */
const mostSentences = 3;
/** Beads two words must share before they are taken for a pair. */
const leastBeads = 3;
/** The least strength of a pair. */
const leastStrength = 0.5;

/** The words that go together in the beads of a path, each word in one pair at most; the strongest pairs come first. */
export function learnPairs(texts: Texts, path: readonly BeadShape[]): WordPair[] {
  const beads = listBeads(texts, path);
  const counts = { source: countWords(beads, 'source'), target: countWords(beads, 'target') };
  const pairs = [...countTogether(beads, counts)].flatMap(([source, row]) =>
    [...row].map(([target, count]): WordPair => {
      const apart = (counts.source.get(source) ?? 0) + (counts.target.get(target) ?? 0);
      return { source, target, strength: count < leastBeads ? 0 : (2 * (count - 0.5)) / apart };
    }),
  );
  return chooseBest(pairs.filter(({ strength }) => strength >= leastStrength));
}

/** The texts with a feature more in every sentence that has a word of a pair, the same on both sides. */
export function teachPairs({ source, target }: Texts, pairs: readonly WordPair[]): Texts {
  const features = {
    source: new Map(pairs.map((pair) => [pair.source, toPairFeature(pair)])),
    target: new Map(pairs.map((pair) => [pair.target, toPairFeature(pair)])),
  };
  return {
    source: source.map((profile) => teach(profile, features.source)),
    target: target.map((profile) => teach(profile, features.target)),
  };
}

/** The feature that stands for a pair. */
export function toPairFeature({ source }: WordPair): string {
  return `~${source}`;
}

function teach(profile: Profile, pairs: ReadonlyMap<string, string>): Profile {
  const features = new Map(profile.features);
  for (const word of profile.words) {
    const feature = pairs.get(word);
    if (feature !== undefined) features.set(feature, 1);
  }
  return { ...profile, features };
}

function listBeads({ source, target }: Texts, path: readonly BeadShape[]): WordsOfBead[] {
  const beads: WordsOfBead[] = [];
  let [i, j] = [0, 0];
  for (const shape of path) {
    const [first, other] = [i, j];
    i += shape.source;
    j += shape.target;
    if (shape.source === 0 || shape.target === 0 || shape.source + shape.target > mostSentences) continue;
    beads.push({ source: joinWords(source.slice(first, i)), target: joinWords(target.slice(other, j)) });
  }
  return beads;
}

function joinWords(profiles: readonly Profile[]): ReadonlySet<string> {
  return new Set(profiles.flatMap(({ words }) => [...words]));
}

function countWords(beads: readonly WordsOfBead[], side: keyof WordsOfBead): Map<string, number> {
  const counts = new Map<string, number>();
  for (const bead of beads) for (const word of bead[side]) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** For each word of the source the words of the target it is with, and in how many beads; rare words are left out. */
function countTogether(beads: readonly WordsOfBead[], counts: Record<keyof WordsOfBead, ReadonlyMap<string, number>>) {
  const together = new Map<string, Map<string, number>>();
  const isKnown = (side: keyof WordsOfBead) => (word: string) => (counts[side].get(word) ?? 0) >= leastBeads;
  for (const bead of beads) {
    const others = [...bead.target].filter(isKnown('target'));
    for (const word of [...bead.source].filter(isKnown('source'))) {
      const row = together.get(word) ?? new Map<string, number>();
      together.set(word, row);
      for (const other of others) if (!isSpelledAlike(word, other)) row.set(other, (row.get(other) ?? 0) + 1);
    }
  }
  return together;
}

/** Such words are found without being learnt. */
function isSpelledAlike(word: string, other: string): boolean {
  return word.slice(0, beginning) === other.slice(0, beginning);
}

function chooseBest(pairs: readonly WordPair[]): WordPair[] {
  const taken = { source: new Set<string>(), target: new Set<string>() };
  const byStrength = (a: WordPair, b: WordPair) =>
    b.strength - a.strength || compareText(a.source, b.source) || compareText(a.target, b.target);
  return pairs.toSorted(byStrength).filter(({ source, target }) => {
    if (taken.source.has(source) || taken.target.has(target)) return false;
    taken.source.add(source);
    taken.target.add(target);
    return true;
  });
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
