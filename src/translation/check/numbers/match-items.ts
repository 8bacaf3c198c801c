import type { Bounds, Item, Sense } from './item.ts';
import { isSameDate } from './same-date.ts';

/** A number of the document and the words of the translation that say it. */
export interface Match {
  readonly source: Item;
  readonly target: Item;
}

interface Matching {
  readonly matches: readonly Match[];
  /** What found no partner, in its order. */
  readonly sources: readonly Item[];
  readonly targets: readonly Item[];
}

/** Beyond so many comparisons only those are made that a text with as many numbers needs: its neighbours. */
const widest = 60;
const same = 1e-9;
/** A number with a unit set against one with a noun of its own. */
const nounRank = 4;

/** Sets items one to one against those that say the same, those with most in common first. */
export function matchItems(sources: readonly Item[], targets: readonly Item[]): Matching {
  const found = sources.flatMap((source, at) => findPartners(source, at, sources.length, targets));
  found.sort((a, b) => a.cost - b.cost);
  const taken = new Set<Item>();
  const matches: Match[] = [];
  for (const { source, target } of found) {
    if (taken.has(source) || taken.has(target)) continue;
    taken.add(source).add(target);
    matches.push({ source, target });
  }
  const isFree = (item: Item) => !taken.has(item);
  return { matches, sources: sources.filter(isFree), targets: targets.filter(isFree) };
}

function findPartners(source: Item, at: number, length: number, targets: readonly Item[]) {
  const place = at / length;
  const middle = Math.round(place * targets.length);
  const from = targets.length > widest ? Math.max(0, middle - widest / 2) : 0;
  return targets.slice(from, from + widest).flatMap((target, index) => {
    const rank = rankMatch(source, target);
    if (rank === undefined) return [];
    const distance = Math.abs(place - (from + index) / targets.length);
    return { source, target, cost: rank + (isComparedAlike(source, target) ? 0 : 0.2) + distance / 2 };
  });
}

/** How little two items that say the same have in common; `undefined` where they say another thing. */
function rankMatch(source: Item, target: Item): number | undefined {
  if (source.date !== undefined && target.date !== undefined) return rankDates(source, target);
  const isExact = source.unit === target.unit && source.figure?.kind === target.figure?.kind;
  let best: number | undefined;
  for (const sense of source.senses) {
    for (const other of target.senses) {
      if (sense.dimension !== other.dimension || !isAlike(sense, other, isExact)) continue;
      const rank = sense.rank + other.rank;
      if (isLoose(sense) && isOtherUnit(source, target)) continue;
      best = Math.min(best ?? rank, rank);
    }
  }
  return best === undefined || !isNounForUnit(source, target) ? best : best + nounRank;
}

function rankDates(source: Item, target: Item): number | undefined {
  if (source.date === target.date) return 0;
  if (isTurned(source, target) || isTurned(target, source)) return 2;
  const toDated = ({ date = '', isInferred = false }: Item) => ({ date, isInferred });
  return isSameDate(toDated(source), toDated(target)) ? 1 : undefined;
}

const inDigits = /^\p{Nd}{1,2}([./-])\p{Nd}{1,2}\1\p{Nd}{2,4}$/u;

/** Whether the first is written 3/5/2024, which another reader takes for the day that the second says. */
function isTurned({ text, date: turned = '' }: Item, { date = '' }: Item): boolean {
  const [year, month, day] = date.split('-');
  return inDigits.test(text) && turned === `${year}-${day}-${month}`;
}

/** Whether the sense says nothing of what is measured. */
function isLoose({ dimension }: Sense): boolean {
  return dimension === 'number' || dimension === 'about';
}

/** A symbol that both write alike is one unit, though one language may read it otherwise: “m.” is metres or months. */
function isOtherUnit(a: Item, b: Item): boolean {
  if (a.unit === undefined || b.unit === undefined || a.unit === b.unit) return false;
  const symbol = toSymbol(a);
  return symbol === undefined || symbol !== toSymbol(b);
}

function toSymbol({ text }: Item): string | undefined {
  return /\p{Nd}\s?(\p{L}{1,3})\.?$/u.exec(text)?.[1];
}

/** Whether one has a unit where the other counts something. */
export function isNounForUnit(a: Item, b: Item): boolean {
  return (a.unit !== undefined && b.hasNoun === true) || (b.unit !== undefined && a.hasNoun === true);
}

/** Only what was rounded or put into another unit may differ a little; `isExact` where it was not. */
function isAlike(
  { bounds: a, tolerance, dimension }: Sense,
  { bounds: b, tolerance: other }: Sense,
  isExact = false,
): boolean {
  const allowed = isExact && dimension !== 'about' ? same : Math.max(tolerance, other, same);
  return isNear(a[0], b[0], allowed) && isNear(a[1], b[1], allowed);
}

function isNear(a: Bounds[0], b: Bounds[0], tolerance: number): boolean {
  if (a === null || b === null) return a === b;
  const [first, second] = [Math.abs(a), Math.abs(b)];
  return Math.abs(first - second) <= tolerance * Math.max(first, second);
}

function isComparedAlike({ figure: a }: Item, { figure: b }: Item): boolean {
  return a?.comparator === b?.comparator && a?.approximate === b?.approximate;
}

/** Whether the two have the same number, whatever each of them measures. */
export function isSameNumber(a: Item, b: Item): boolean {
  const numbers = (item: Item) => item.senses.filter(({ dimension }) => dimension === 'number');
  return numbers(a).some((sense) => numbers(b).some((other) => isAlike(sense, other)));
}
