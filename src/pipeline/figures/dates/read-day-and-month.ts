import { toAsciiDigits } from '../numerals/to-digit-value.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import { isRealDay, toEdtf } from './to-edtf.ts';

interface DayAndMonth {
  readonly to: number;
  readonly date: string;
}

/** How many tokens make day and month, each with its stop. */
const size = 4;

/**
 * A day and month in digits without a year, “5. 11.”, in languages that write ordinals with a stop; `undefined` where
 * either is out of range or more digits follow.
 */
export function readDayAndMonth(tokens: readonly Token[], at: number): DayAndMonth | undefined {
  const [first, stop, second, last] = tokens.slice(at, at + size);
  if (!isShort(first) || !isShort(second) || stop?.text !== '.' || last?.text !== '.') return undefined;
  if (!isGlued(tokens, at + 1) || !isGlued(tokens, at + 3) || isGlued(tokens, at) || second.gap === '\n')
    return undefined;
  if (tokens[at + size]?.kind === 'digits' || isGlued(tokens, at + size)) return undefined;
  const day = { year: undefined, month: Number(toAsciiDigits(second.text)), day: Number(toAsciiDigits(first.text)) };
  return isRealDay(day) ? { to: at + size, date: toEdtf(day) } : undefined;
}

function isShort(token: Token | undefined): token is Token {
  return token?.kind === 'digits' && token.text.length <= 2;
}
