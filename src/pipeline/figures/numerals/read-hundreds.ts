import { isGlued, type Token } from '../tokens/tokenise.ts';
import { toAsciiDigits } from './to-digit-value.ts';

/** “12 тыс. **300** рублей”: three digits by themselves behind thousands, where a word follows that they count. */
export function readHundreds(tokens: readonly Token[], at: number): { to: number; value: number } | undefined {
  const [digits, noun] = tokens.slice(at, at + 2);
  const isAlone = digits?.kind === 'digits' && digits.text.length === 3 && !isGlued(tokens, at);
  if (!isAlone || noun?.kind !== 'word' || isGlued(tokens, at + 1)) return undefined;
  return { to: at + 1, value: Number(toAsciiDigits(digits.text)) };
}
