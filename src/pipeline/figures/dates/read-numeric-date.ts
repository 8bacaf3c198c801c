import { toAsciiDigits } from '../numerals/to-digit-value.ts';
import { hasOneSpace, isGlued, type Token } from '../tokens/tokenise.ts';
import { type DateParts, isRealDay } from './to-edtf.ts';

interface NumericDate {
  readonly to: number;
  readonly parts: DateParts;
  /** Whether day and month could be the other way round. */
  readonly isAmbiguous: boolean;
}

const separators = new Set(['.', '/', '-', '‐', '‑']);

/** A date all in digits, `12.04.2024`, `12. 4. 2024` or `2024-04-12`; `order` (such as `mdy`) decides where both fit. */
export function readNumericDate(tokens: readonly Token[], at: number, order: string): NumericDate | undefined {
  const shape = readShape(tokens, at);
  const found = shape && chooseOrder(shape.texts, shape.mark, order);
  return found && { ...found, to: at + 5 };
}

/** Where digits end that are written as a date but are none in any order: `31/02/2023`, `13/45/2023`. */
export function readUnrealNumericDate(tokens: readonly Token[], at: number): number | undefined {
  const shape = readShape(tokens, at);
  const isContinued = isGlued(tokens, at) && tokens[at - 2]?.kind === 'digits';
  if (!shape || isContinued || chooseOrder(shape.texts, shape.mark, 'dmy')) return undefined;
  const isYear = (text = '') => /^(?:1\d|2[01])\d\d$/u.test(text);
  const [first, second = '', third] = shape.texts;
  const [year, day = ''] = isYear(first) ? [first, third] : [third, first];
  return isYear(year) && day.length <= 2 && second.length <= 2 ? at + 5 : undefined;
}

/** Three runs of digits with the same mark between them and nothing against them. */
function readShape(tokens: readonly Token[], at: number) {
  const [first, mark, second, again, third] = tokens.slice(at, at + 5);
  const isRun = first?.kind === 'digits' && second?.kind === 'digits' && third?.kind === 'digits';
  if (!isRun || !mark || mark.text !== again?.text || !separators.has(mark.text)) return undefined;
  const isTogether = [1, 2, 3, 4].every((step) => isGlued(tokens, at + step));
  if (!(isTogether || isSpaced(tokens, at)) || isChained(tokens, at)) return undefined;
  const texts = [first, second, third].map((token) => toAsciiDigits(token.text));
  return { texts, mark: mark.text };
}

/** “21. 10. 2023”, with one space behind each stop. */
function isSpaced(tokens: readonly Token[], at: number): boolean {
  const isStopped = tokens[at + 1]?.text === '.' && isGlued(tokens, at + 1) && isGlued(tokens, at + 3);
  return isStopped && [2, 4].every((step) => hasOneSpace(tokens[at + step]));
}

function isChained(tokens: readonly Token[], at: number): boolean {
  const before = isGlued(tokens, at) && tokens[at - 1];
  const after = isGlued(tokens, at + 5) && tokens[at + 5];
  const next = isGlued(tokens, at + 6) && tokens[at + 6]?.kind === 'digits';
  return (
    (before && before.kind !== 'other') ||
    (after && (after.kind !== 'other' || (next && separators.has(after.text)))) ||
    false
  );
}

function chooseOrder([first = '', second = '', third = '']: readonly string[], mark: string, order: string) {
  if (first.length === 4) return toReal({ year: Number(first), month: Number(second), day: Number(third) }, false);
  if (third.length !== 4 || first.length > 2 || second.length > 2) return undefined;
  const year = Number(third);
  const dayFirst = toReal({ year, month: Number(second), day: Number(first) }, false);
  const monthFirst = toReal({ year, month: Number(first), day: Number(second) }, false);
  const [preferred, other] = order.startsWith('m') && mark === '/' ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  if (!preferred) return other;
  return { ...preferred, isAmbiguous: other !== undefined && first !== second && order.startsWith('m') };
}

function toReal(parts: DateParts, isAmbiguous: boolean) {
  return isRealDay(parts) ? { parts, isAmbiguous } : undefined;
}
