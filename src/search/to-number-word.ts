/** Digits in one spelling whatever their separators: group marks go and the decimal mark becomes `p`. Dates and versions stay. */
export function toNumberWord(literal: string): string {
  const marks = literal.replace(/\d/gu, '');
  const last = literal.split(/[^\d]/u).at(-1) ?? '';
  const isDecimal = marks !== '' && (last.length !== 3 || literal.startsWith('0'));
  const [groups, decimals] = isDecimal ? [literal.slice(0, -last.length - 1), last] : [literal, ''];
  const isNumber = /^\d{1,3}(?:\D\d{3})*$|^\d+$/u.test(groups) && !(isDecimal && groups.includes(marks.slice(-1)));
  if (!isNumber) return literal;
  return groups.replace(/\D/gu, '') + (isDecimal ? `p${decimals}` : '');
}
