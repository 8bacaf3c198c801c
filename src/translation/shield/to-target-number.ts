import { createNumberFormat } from '../../pipeline/figures/numerals/number-format.ts';
import { parseGroups } from '../../pipeline/figures/numerals/parse-groups.ts';
import { toAsciiDigits } from '../../pipeline/figures/numerals/to-digit-value.ts';

/** A number in digits, as its language writes it. */
export interface WrittenNumber {
  /** In ASCII digits with a point before decimals and no other sign: what it comes to, to the last digit. */
  readonly plain: string;
  readonly isGrouped: boolean;
}

const signs = /[.,'’·٫٬\s]/gu;

/**
 * Returns a reader of numbers such as “1.800” and “12,5”. `undefined` where the digits are no number with separators:
 * a year, a telephone number, “10:30”, “1.2.3”, “007”.
 */
export function createNumberReader(lang: string): (written: string) => WrittenNumber | undefined {
  const format = createNumberFormat(lang);
  return (written) => {
    const groups = written.split(signs).map(toAsciiDigits);
    if (groups.length < 2 || groups.some((group) => !/^\d+$/.test(group))) return undefined;
    const separators = (written.match(signs) ?? []).map(toUsualSign);
    const parsed = parseGroups(groups, separators, format);
    if (!parsed) return undefined;
    const whole = groups.slice(0, -1).join('');
    const isWhole = parsed.value === Number(groups.join('')) && parsed.value !== 0;
    if (isWhole) return { plain: groups.join(''), isGrouped: true };
    return { plain: `${whole}.${groups.at(-1)}`, isGrouped: groups.length > 2 };
  };
}

/** Returns a writer of numbers as the language has them, in ASCII digits as years and codes are. */
export function createNumberWriter(lang: string): (number: WrittenNumber) => string {
  return ({ plain, isGrouped }) => {
    const digits = plain.split('.')[1]?.length ?? 0;
    const format = new Intl.NumberFormat(lang, {
      numberingSystem: 'latn',
      // Some languages set no sign in a number of four digits.
      useGrouping: isGrouped ? 'auto' : false,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    return format.format(plain as Intl.StringNumericLiteral);
  };
}

function toUsualSign(sign: string): string {
  if (/\s/u.test(sign)) return ' ';
  return /[’٬]/u.test(sign) ? "'" : sign;
}
