import type { Comparator } from '../../../model/figure.ts';
import type { Bounds } from '../../../translation/check/numbers/item.ts';

/** How a text puts a value: the value with its words of comparison. */
export interface Put {
  readonly bounds: Bounds;
  readonly comparator: Comparator;
  readonly approximate: boolean;
  /** How far from it an “about” may reach, as a part of the value. */
  readonly rounding: number;
  /** Whether the words are rough by nature: “a third”. */
  readonly isRough: boolean;
}

/**
 * `comparison`: the number is right, but is exact here and not there, or lies on the other side of it. `bound`: what is
 * said is true, but so far from the cited value that it need not be meant.
 */
export type ValueVerdict = 'same' | 'comparison' | 'bound' | 'other';

const equal = 1e-9;
/** “A third” is 32 percent as well as 33, “a quarter” 26. */
const rough = 0.041;
/** “Nearly” and “just over” reach this far, as a part of the value. */
const nearly = 0.15;
/** A bound within so much of the value, as a part of it, is meant for it. */
const near = 0.25;
/** A bound that is this many times off says nothing of the value. */
const farthest = 10;

/** Whether `said` is an honest way to put what the evidence puts as `cited`. `tolerance` is for converted units. */
export function compareValues(said: Put, cited: Put, tolerance = equal): ValueVerdict {
  const [own, other] = [toSpan(said), toSpan(cited)];
  const margin = toMargin(said.isRough || cited.isRough, own, tolerance);
  const isEqual = (a: number, b: number) => Math.abs(a - b) <= margin * Math.max(Math.abs(a), Math.abs(b));
  if (own.low !== own.high) return compareRange(own, other, isEqual);
  const number = own.low;
  const isSame = isEqual(number, other.low) || isEqual(number, other.high);
  if (isSame) return isPutAlike(own, other, said) ? 'same' : 'comparison';
  if (!isTrue(number, own, said, other)) return 'other';
  if (Math.abs(number - other.low) <= near * Math.abs(other.low)) return 'same';
  // “Up to 240” is true of “up to 140”, but nobody puts it so.
  return toDirection(other) === '=' ? 'bound' : 'other';
}

/** Words that are rough by nature stand for what is near them, but “nearly a third” is less than a third. */
function toMargin(isRough: boolean, own: Pick<Span, 'comparator'>, tolerance: number): number {
  if (!isRough) return tolerance;
  return own.comparator === '=' ? Math.max(tolerance, rough) : equal;
}

interface Span {
  readonly low: number;
  readonly high: number;
  readonly comparator: Comparator;
  readonly approximate: boolean;
}

/** An open end is a comparison with the other end. */
function toSpan({ bounds: [low, high], comparator, approximate }: Put): Span {
  if (low !== null && high !== null) return { low, high, comparator, approximate };
  const end = low ?? high ?? 0;
  return { low: end, high: end, comparator: high === null ? '>=' : '<=', approximate };
}

function compareRange(own: Span, other: Span, isEqual: (a: number, b: number) => boolean): ValueVerdict {
  const holds =
    (own.low <= other.low || isEqual(own.low, other.low)) && (own.high >= other.high || isEqual(own.high, other.high));
  if (!holds) return 'other';
  return other.comparator === '=' || own.low !== other.low ? 'same' : 'comparison';
}

/** Whether the words of comparison let the same number stand for what is cited. Over and at least are one. */
function isPutAlike(own: Span, other: Span, { isRough }: Put): boolean {
  const [said, cited] = [toDirection(own), toDirection(other)];
  if (other.low !== other.high) return own.approximate || isTrueOfRange(own, other);
  if (said === cited) return own.approximate || !other.approximate || said !== '=' || isRough;
  if (own.approximate && said === '=') return true;
  // Languages do not part “nearly” and “about”.
  return other.approximate && own.approximate;
}

function isTrueOfRange({ low: number, comparator }: Span, { low, high }: Span): boolean {
  return comparator.startsWith('>') ? number <= low : comparator.startsWith('<') && number >= high;
}

/** Whether another number is a fair way to put the cited one: rounded, or a bound it keeps. */
function isTrue(number: number, own: Span, { rounding }: Put, { low, high, comparator }: Span): boolean {
  const [said, cited] = [toDirection(own), comparator.charAt(0)];
  const reach = own.approximate ? nearly : farthest - 1;
  if (said === '>') return number <= low && cited !== '<' && low <= number + Math.abs(number) * reach;
  if (said === '<')
    return (
      number >= high &&
      cited !== '>' &&
      high >= number - Math.abs(number) * (own.approximate ? nearly : 1 - 1 / farthest)
    );
  const margin = Math.abs(number) * rounding;
  return own.approximate && number >= low - margin && number <= high + margin;
}

function toDirection({ comparator }: Span): string {
  return comparator.charAt(0);
}
