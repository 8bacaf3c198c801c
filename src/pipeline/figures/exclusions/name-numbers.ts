import { makersModels } from '../../../data/makers-models.ts';
import { isHyphen } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';

/** “Leopard **1** A5”: a number between a name and a letter with digits is part of the name. */
export function isModelNumber(tokens: readonly Token[], at: number): boolean {
  const [before, letter, digits] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const isLetter = letter !== undefined && /^\p{Lu}$/u.test(letter.text) && !isGlued(tokens, at + 1);
  const isName = before?.kind === 'word' && /^\p{Lu}/u.test(before.text);
  return isLetter && digits?.kind === 'digits' && isGlued(tokens, at + 2) && isName;
}

/** “Boeing **737** veica nosēšanos”: a number that its maker names a model by, with no other word between the two. */
export function isMakersModel(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at]?.text ?? '';
  const before = tokens[at - 1]?.kind === 'other' && !/^[.;:!?(]$/u.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  const name = tokens[before]?.key ?? '';
  // Chinese has each sign for itself.
  const joined = `${tokens[before - 1]?.key ?? ''}${name}`;
  return makersModels.some(
    ({ stems, numbers }) => numbers.includes(number) && stems.some((stem) => name.startsWith(stem) || joined === stem),
  );
}

/** “Industry **4.0**”, “ID.**4**”: a version behind a name. */
export function isVersion(tokens: readonly Token[], at: number): boolean {
  const [name, stop] = [tokens[at - 2], tokens[at - 1]];
  const isBehindStop = stop?.text === '.' && isGlued(tokens, at) && isGlued(tokens, at - 1);
  if (isBehindStop) return name?.kind === 'word' && /^\p{Lu}{2,}$/u.test(name.text);
  const isRound = tokens[at + 1]?.text === '.' && isGlued(tokens, at + 1) && tokens[at + 2]?.text === '0';
  return isRound && isGlued(tokens, at + 2) && stop?.kind === 'word' && /^\p{Lu}/u.test(stop.text);
}

/** “Rafale **F**4”: a letter that may be a currency is none against digits behind a name. */
export function isModelLetter(tokens: readonly Token[], at: number): boolean {
  const isLetter = /^\p{Lu}$/u.test(tokens[at]?.text ?? '') && isGlued(tokens, at + 1);
  return isLetter && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '');
}

/** “**4** x 100 mètres”, “le **4** x **100**”: the numbers of a relay; what has a unit is a length. */
export function isFactor(tokens: readonly Token[], at: number): boolean {
  return [at, at - 2].some(
    (first) =>
      tokens[first]?.kind === 'digits' &&
      /^[x×]$/u.test(tokens[first + 1]?.text ?? '') &&
      tokens[first + 2]?.kind === 'digits',
  );
}

/** “F-**35**A”, “FA-**50**s”: digits between capitals with a hyphen and one letter, which is no unit. */
export function isDesignation(tokens: readonly Token[], at: number): boolean {
  const [letters, hyphen, letter] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  const isNamed = /^\p{Lu}{1,3}$/u.test(letters?.text ?? '') && hyphen !== undefined && isHyphen(hyphen);
  const isLetter = /^[\p{Lu}s]$/u.test(letter?.text ?? '') && isGlued(tokens, at + 1);
  return isNamed && isLetter && isGlued(tokens, at - 1) && isGlued(tokens, at);
}
