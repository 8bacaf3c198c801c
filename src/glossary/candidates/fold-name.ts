import anyAscii from 'any-ascii';

/** What spellings of a name have in common: letters of any script as Latin ones, no marks, capitals, stops or apostrophes. */
export function foldName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\p{M}.'’‘ʼ`´·"“”„«»]/gu, '')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
  return anyAscii(plain)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}
