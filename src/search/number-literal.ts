/** Digits with the marks that may stand between them: `1.800`, `4,5`, `1 800 000`, `1’800`. */
export const numberLiteral = /\d+(?:[.,'\u2019\u00A0\u202F]\d+)*/gu;

/**
 * The numbers that a literal of {@link numberLiteral} may mean where the writer's language is not known:
 * “1,800” is 1800 or 1.8, “1.8” only 1.8, “1.234,5” only 1234.5. Empty for a date or a version, “12.04.2024”.
 */
export function parseNumberLiteral(literal: string): number[] {
  const parts = literal.split(/[^\d]/u);
  const marks = [...literal.replace(/\d/gu, '')];
  const values = [parseWhole(parts, marks), parseDecimal(parts, marks)];
  return values.filter((value) => value !== undefined);
}

/** Every mark separates groups of three digits. */
function parseWhole(parts: readonly string[], marks: readonly string[]): number | undefined {
  const [first = '', ...groups] = parts;
  if (groups.length > 0 && (first.length > 3 || first.startsWith('0'))) return undefined;
  const isGrouped = groups.every((group) => group.length === 3) && new Set(marks).size <= 1;
  return isGrouped ? Number(parts.join('')) : undefined;
}

/** The last mark is the decimal one, the others separate groups. */
function parseDecimal(parts: readonly string[], marks: readonly string[]): number | undefined {
  const last = marks.at(-1);
  if ((last !== '.' && last !== ',') || marks.slice(0, -1).includes(last)) return undefined;
  const whole = parts.length === 2 ? Number(parts[0]) : parseWhole(parts.slice(0, -1), marks.slice(0, -1));
  return whole === undefined ? undefined : Number(`${whole}.${parts.at(-1)}`);
}
