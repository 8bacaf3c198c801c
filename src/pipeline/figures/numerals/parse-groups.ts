import type { NumberFormat } from './number-format.ts';

/** A number written in digits; `isAmbiguous` where another country's reader would take it for another number. */
export interface ParsedDigits {
  readonly value: number;
  readonly isAmbiguous: boolean;
}

const points = new Set(['.', ',', '٫', '·']);

/**
 * The number that groups of ASCII digits and the separators between them stand for; `undefined` where they
 * are no number, such as `1.2.3`. The language's own separators decide what would be ambiguous.
 */
export function parseGroups(
  groups: readonly string[],
  separators: readonly string[],
  format: NumberFormat,
): ParsedDigits | undefined {
  const whole = Number(groups.join(''));
  const last = separators.at(-1);
  if (last === undefined) return { value: whole, isAmbiguous: false };
  const isGrouped = isGrouping(groups);
  const kinds = new Set(separators);
  if (kinds.size === 1 && (separators.length > 1 || !points.has(last))) {
    return isGrouped ? { value: whole, isAmbiguous: false } : undefined;
  }
  if (kinds.size === 1) return parsePair(groups, last, isGrouped, format);
  const isMixed = points.has(last) && separators.indexOf(last) === separators.length - 1 && kinds.size === 2;
  return isMixed && isGrouping(groups.slice(0, -1)) ? { value: toDecimal(groups), isAmbiguous: false } : undefined;
}

function parsePair(
  groups: readonly string[],
  separator: string,
  isGrouped: boolean,
  format: NumberFormat,
): ParsedDigits {
  // Nobody writes three decimals to say that there are none: “$10,000” in a text whose decimals have the comma.
  const isRound = groups.at(-1) === '000';
  if (!isGrouped || (separator === format.decimal && !isRound)) {
    return { value: toDecimal(groups), isAmbiguous: isGrouped };
  }
  return { value: Number(groups.join('')), isAmbiguous: separator !== format.group && !isRound };
}

/** Thousands, or as in India the last thousand and then hundreds. */
function isGrouping(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  if (first.length > 3 || first.startsWith('0') || rest.at(-1)?.length !== 3) return false;
  return rest.every((group) => group.length === 3) || rest.slice(0, -1).every((group) => group.length === 2);
}

function toDecimal(groups: readonly string[]): number {
  return Number(`${groups.slice(0, -1).join('')}.${groups.at(-1)}`);
}
