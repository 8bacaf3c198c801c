/**
 * `text` as names and number words are compared: lower case, without diacritics and full stops;
 * hyphens, apostrophes and white space are single spaces.
 */
export function foldWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
    .replace(/[\s'\u2018\u2019\u02BC\p{Pd}]+/gu, ' ')
    .trim();
}
