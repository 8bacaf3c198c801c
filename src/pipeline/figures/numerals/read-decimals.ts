import type { FigureLexicon } from '../figure-lexicon.ts';
import { createWordTable } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';
import { sumParts } from './add-up.ts';
import type { NumberFormat } from './number-format.ts';
import type { NumberWords } from './number-words.ts';
import type { Progress } from './progress.ts';
import { readDigits } from './read-digits.ts';

/** More decimals than anyone spells out. */
const most = 12;

/** Returns a function that takes spelled decimals into a number: “due **virgola cinque**”, “one **point one**”. */
export function createDecimalReader({ numbers }: FigureLexicon, words: NumberWords, format: NumberFormat) {
  const points = createWordTable(numbers.decimalWords);

  return (tokens: readonly Token[], progress: Progress): Progress => {
    const point = points.match(tokens, progress.to);
    let decimals = '';
    let to = point?.to ?? progress.to;
    for (let next = point && readDecimal(tokens, to); next && decimals.length < most; next = readDecimal(tokens, to)) {
      decimals += String(next.value);
      to = next.to;
    }
    const value = sumParts(progress.parts) + Number(`0.${decimals}`);
    return /^\d+$/u.test(decimals) ? { ...progress, to, parts: [value], last: 'digits' } : progress;
  };

  function readDecimal(tokens: readonly Token[], at: number) {
    const digits = tokens[at]?.kind === 'digits' ? readDigits(tokens, at, format) : undefined;
    if (digits) return digits;
    const word = words.match(tokens, at);
    return word?.value.role === 'cardinal' && word.value.value < 100
      ? { to: word.to, value: word.value.value }
      : undefined;
  }
}
