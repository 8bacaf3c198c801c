import { findNearest } from '../commentary/nearest.ts';
import { findAmounts, type NumberSpan } from '../search/find-amounts.ts';
import { foldWords } from '../search/fold-words.ts';
import type { FigureEntry } from '../search/index-files.ts';
import type { IndexReader } from '../search/index-reader.ts';
import { listNumbers } from '../search/list-numbers.ts';

/** Words that differ more in length are not looked at. */
const mostLonger = 2;

/** The word of `words` that `wanted` may be a slip for, both folded; none for a short one. */
export function findNearWord(wanted: string, words: readonly string[]): string | undefined {
  const key = foldWords(wanted);
  if (key.length < 4) return undefined;
  const candidates = words.filter(
    (word) => word[0] === key[0] && Math.abs(word.length - key.length) <= mostLonger && !/\d/u.test(word),
  );
  return findNearest(key, candidates);
}

const mostNear = 3;
/** How much smaller or larger than the number asked for a figure is that is near it. */
const nearness = 0.25;

/** The figures whose number is nearest to the one that `number` says, in its unit where it has one. */
export async function findNearFigures(number: string, reader: IndexReader): Promise<FigureEntry[]> {
  const [amount] = findAmounts(number, reader.start.words);
  const [span] = amount?.spans ?? [];
  if (!amount || !span) return [];
  const middle = toMiddle(span);
  const margin = Math.abs(middle) * nearness;
  const { figures } = await reader.readFigures(middle - margin, middle + margin);
  const toDistance = ({ value = [null, null] }: FigureEntry) =>
    Math.min(...listNumbers(value).map((own) => Math.abs(own - middle)), Number.POSITIVE_INFINITY);
  return figures
    .filter((figure) => toDistance(figure) <= margin && (amount.unit === undefined || figure.unit === amount.unit))
    .sort((a, b) => toDistance(a) - toDistance(b))
    .slice(0, mostNear);
}

/** The end that is known, or what lies between both. */
function toMiddle({ low, high }: NumberSpan): number {
  const ends = [low, high].filter(Number.isFinite);
  return ends.reduce((sum, end) => sum + end, 0) / Math.max(1, ends.length);
}
