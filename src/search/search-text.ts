import { numberLiteral } from './number-literal.ts';

/** A word as shown and, in `search`, as the index knows it. */
export interface SearchWord {
  readonly start: number;
  readonly end: number;
  readonly search: string;
}

const word = /(?:\S|(?<=\d)[\u00A0\u202F](?=\d))+/gu;

/** The words of a passage, divided at white space, each with the form it has in the index, which counts places by them. */
export function toSearchWords(text: string): SearchWord[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    search: found.replace(/[\u2019\u02BC]/gu, "'").replace(numberLiteral, toNumberWord),
  }));
}

/** `text` as it is indexed and asked for: one apostrophe, and numbers in one spelling whatever their separators. */
export function toSearchText(text: string): string {
  return toSearchWords(text)
    .map(({ search }) => search)
    .join(' ');
}

/**
 * The word that stands in the index beside a passage for the value of a figure in it.
 * Letters at both ends keep the index from finding 120 by 12.
 */
export function toValueWord(value: number): string {
  return `q${String(value).replace('-', 'm').replace('+', '').replace('.', 'p')}q`;
}

/** Group marks go and the decimal mark becomes `p`, since the indexer drops punctuation; other literals stay. */
function toNumberWord(literal: string): string {
  const marks = literal.replace(/\d/gu, '');
  const last = literal.split(/[^\d]/u).at(-1) ?? '';
  const isDecimal = marks !== '' && (last.length !== 3 || literal.startsWith('0'));
  const [groups, decimals] = isDecimal ? [literal.slice(0, -last.length - 1), last] : [literal, ''];
  const isNumber = /^\d{1,3}(?:\D\d{3})*$|^\d+$/u.test(groups) && !(isDecimal && groups.includes(marks.slice(-1)));
  if (!isNumber) return literal;
  return groups.replace(/\D/gu, '') + (isDecimal ? `p${decimals}` : '');
}
