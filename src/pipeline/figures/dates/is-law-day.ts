import { createWordTable } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';

/**
 * Returns a test of a day without a year at `at` that is the day of a law named before it by number and year: “Ley
 * 8/2021, de 4 de junio”.
 */
export function createLawDayTest(linkerWords: readonly string[]) {
  const linkers = createWordTable(linkerWords);

  return (tokens: readonly Token[], date: string, at: number): boolean => {
    if (!date.startsWith('XXXX-')) return false;
    const linked = linkers.match(tokens, at - 1)?.to === at ? at - 1 : at;
    const year = tokens[linked - 1]?.text === ',' ? linked - 2 : linked - 1;
    const isYear = linked < at && /^\p{Nd}{4}$/u.test(tokens[year]?.text ?? '') && isGlued(tokens, year);
    return isYear && tokens[year - 1]?.text === '/' && tokens[year - 2]?.kind === 'digits';
  };
}

/** “COM(**2021**) 557”: the year of a document, in brackets against the letters before its number. */
export function isDocumentYear(tokens: readonly Token[], at: number): boolean {
  const [letters, open, , close, number] = tokens.slice(Math.max(at - 2, 0), at + 3);
  const isJoined = isGlued(tokens, at - 1) && isGlued(tokens, at) && isGlued(tokens, at + 1);
  const isNamed = /^\p{Lu}{2,}$/u.test(letters?.text ?? '') && open?.text === '(' && close?.text === ')';
  return isJoined && isNamed && number?.kind === 'digits';
}

/** “Regulation (EU) 2016/679”: no year has three digits behind its slash. */
export function isActNumber(tokens: readonly Token[], at: number): boolean {
  const [slash, number] = [tokens[at + 1], tokens[at + 2]];
  const isJoined = slash?.text === '/' && isGlued(tokens, at + 1) && isGlued(tokens, at + 2);
  return isJoined && /^\p{Nd}{4}$/u.test(tokens[at]?.text ?? '') && /^\p{Nd}{3}$/u.test(number?.text ?? '');
}
