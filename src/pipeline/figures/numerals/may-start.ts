import type { FigureLexicon } from '../figure-lexicon.ts';
import { createStartTest, listPhrases, type TokenTest } from '../tokens/start-test.ts';
import { createStemTest } from '../tokens/stem-test.ts';
import { toKey } from '../tokens/to-key.ts';
import { isGlued } from '../tokens/tokenise.ts';
import type { NumberWords } from './number-words.ts';

const pause = /^[;:!?()[\]"“”„«»…'’]$/u;
const decimal = /^[.,]$/u;
/** How Roman numerals begin. */
const roman = 'IVXLCDM';

/**
 * Returns a test of whether a number may start at a token: digits and signs, a word the language writes numbers with, or
 * number words written together. All readers of numbers ask it first, since most words start none.
 */
export function createNumberStartTest({ numbers, spelled }: FigureLexicon, words: NumberWords): TokenTest {
  // What stands between or behind the parts of a number starts none.
  const {
    sources,
    joiners,
    ratios,
    partLinkers,
    partitives,
    partOpeners,
    scaleLinkers,
    additions,
    idioms,
    multipleStems,
    ...starting
  } = numbers;
  const spellings = [spelled.cardinals, spelled.scales, spelled.ordinals].flatMap((map) => [...map.keys()]);
  const isStart = createStartTest([...listPhrases(starting), ...spellings]);
  const isMultiple = createStemTest(Object.keys(multipleStems).map(toKey));

  return (tokens, at) => {
    const token = tokens[at];
    if (!token) return false;
    if (token.kind === 'digits') return true;
    if (token.kind === 'word')
      return (
        isStart(tokens, at) ||
        roman.includes(token.text.charAt(0)) ||
        isMultiple(token.key) ||
        words.match(tokens, at) !== undefined
      );
    if (decimal.test(token.text)) return tokens[at + 1]?.kind === 'digits' && isGlued(tokens, at + 1);
    return !pause.test(token.text);
  };
}
