import type { FigureLexicon } from '../figure-lexicon.ts';
import { createWordTable } from '../tokens/phrase-table.ts';
import { isGlued, isUnspaced, type Token } from '../tokens/tokenise.ts';
import type { NumberWords } from './number-words.ts';

const signs = /^[-−–+]$/u;

/** Returns a reader of what makes a number negative: a word for it, or a minus with nothing written before it. */
export function createSignReader({ numbers, cues }: FigureLexicon, words: NumberWords) {
  const negatives = createWordTable(numbers.negatives);
  const comparisons = createWordTable(cues.before.flatMap((cue) => cue.words));

  return (tokens: readonly Token[], at: number): { readonly to: number; readonly sign: 1 | -1 } => {
    const word = negatives.match(tokens, at);
    const isNegative = word && !endsComparison(tokens, at, word.to);
    if (isNegative && (tokens[word.to]?.kind === 'digits' || words.match(tokens, word.to)))
      return { to: word.to, sign: -1 };
    const text = tokens[at]?.text ?? '';
    // “+18…+20”: a mark of a range parts the two as white space does.
    const isParted = tokens[at - 1]?.text === '…';
    const isFree = isParted || (!isUnspaced(tokens, at) && tokens[at - 1]?.kind !== 'digits');
    // French sets the sign of minus apart: “− 0,4 %”.
    const isMinus = text === '−' && tokens[at + 1]?.kind === 'digits';
    const isJoined = isGlued(tokens, at + 1) || at === 0 || isMinus;
    if (!signs.test(text) || !isFree || !isJoined) return { to: at, sign: 1 };
    return { to: at + 1, sign: text === '+' ? 1 : -1 };
  };

  /** “au **moins** 12”, “al **menos** 12”. */
  function endsComparison(tokens: readonly Token[], at: number, to: number): boolean {
    return [1, 2, 3].some((back) => comparisons.match(tokens, at - back)?.to === to);
  }
}
