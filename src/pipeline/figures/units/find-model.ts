import { isHyphen } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';

/** Letters of the designation of a weapon or vehicle; what is longer is a name of its own: “Covid-19”. */
const longestLetters = 4;

export interface Model {
  readonly to: number;
  /** Whether it may itself be what is counted: “35 F-35A”. */
  readonly isCounted: boolean;
}

/** The model written at `at`, letters and digits with a hyphen between: “F-35A”, “MiG-29”, “Covid-19”. */
export function findModel(tokens: readonly Token[], at: number): Model | undefined {
  const [letters, hyphen, digits, letter] = tokens.slice(at, at + 4);
  if (letters?.kind !== 'word' || isGlued(tokens, at) || !/^\p{Lu}/u.test(letters.text)) return undefined;
  if (!hyphen || !isHyphen(hyphen) || digits?.kind !== 'digits') return undefined;
  if (!isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) return undefined;
  const isLettered = letter?.kind === 'word' && isGlued(tokens, at + 3) && letter.text.length <= 2;
  return { to: isLettered ? at + 4 : at + 3, isCounted: letters.text.length <= longestLetters };
}
