import type { Bead } from './align-sentences.ts';
import type { Evidence } from './evidence.ts';
import { lengthWeight, sharedWorth } from './find-path.ts';
import { toLengthCost } from './length-cost.ts';
import { type Profile, toProfile } from './to-profile.ts';

/** What it costs to begin a sentence with a word that has a capital wherever it stands: it is likelier a name. */
const nameCost = 3;
/** What it costs not to cut: translators seldom make one sentence of a heading and the next. */
const mergeCost = 2;
/**
 * By how much the best way must be cheaper than the next. Of 893 pairs of sentences of public aligned texts (de-fr, fr-en,
 * es-en) whose full stop was taken away, this cuts 59 %, of them 99.6 % rightly; of 33 sentences that translate two, one.
 */
const leastMargin = 1.2;

// A word with a capital, and what opens a quotation or a bracket before it, after white space.
const starts = /(?<=\s)[«„“"'‘(¿¡[]*(?<word>\p{Lu}[\p{L}\p{M}]*)/gu;
const closingMark = /["'”’»“)\]]$/u;
const smallWord = /(?<!\p{L})\p{Ll}[\p{L}\p{M}]*/gu;
const fullStop = /[.!?…:;。！？；：؟।]["'”’»“)\]]*\s*$/u;

/**
 * Returns a function that cuts the target of a bead of two source sentences and one target sentence where the translation
 * of the first ends, which has no full stop, as headings have none: before a word with a capital, by lengths and by what
 * the parts share with the two. It gives `undefined` where that is not certain, and for any other bead.
 */
export function createCutter(
  { texts, weigh, teach, ratio }: Evidence,
  sources: readonly string[],
  targets: readonly string[],
): (bead: Bead) => readonly [string, string] | undefined {
  const small = new Set(targets.flatMap((text) => text.match(smallWord) ?? []));

  return ([[first = -1, next = -1, ...others], [at = -1, ...rest]]) => {
    const [mine, following, sentence] = [texts.source[first], texts.source[next], targets[at]];
    if (!mine || !following || !sentence || others.length + rest.length > 0) return undefined;
    if (fullStop.test(sources[first] ?? '')) return undefined;
    const uncut = { parts: undefined, cost: toCost(join(mine, following), sentence) + mergeCost };
    const [best, second] = [uncut, ...listCuts(sentence, mine, following)].sort((a, b) => a.cost - b.cost);
    return second && best && second.cost - best.cost >= leastMargin ? best.parts : undefined;
  };

  function listCuts(sentence: string, mine: Profile, following: Profile) {
    return [...sentence.matchAll(starts)].map(({ index, groups }) => {
      const parts: [string, string] = [sentence.slice(0, index).trim(), sentence.slice(index)];
      const isName = !closingMark.test(parts[0]) && !small.has((groups?.['word'] ?? '').toLowerCase());
      const cost = toCost(mine, parts[0]) + toCost(following, parts[1]);
      return { parts, cost: cost + (isName ? nameCost : 0) };
    });
  }

  function toCost(source: Profile, part: string): number {
    const target = teach(toProfile(part));
    let shared = 0;
    for (const [feature, count] of source.features) {
      shared += Math.min(count, target.features.get(feature) ?? 0) * weigh(feature);
    }
    return lengthWeight * toLengthCost(source.length, target.length, ratio) - sharedWorth * shared;
  }
}

/** The profile of two sentences as one. */
function join(one: Profile, other: Profile): Profile {
  const features = new Map(one.features);
  for (const [feature, count] of other.features) features.set(feature, (features.get(feature) ?? 0) + count);
  return { length: one.length + other.length, features, words: new Set([...one.words, ...other.words]) };
}
