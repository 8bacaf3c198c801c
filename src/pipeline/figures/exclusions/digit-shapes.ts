import type { NumberFormat } from '../numerals/number-format.ts';
import { parseGroups } from '../numerals/parse-groups.ts';
import { toAsciiDigits } from '../numerals/to-digit-value.ts';
import type { TokenTest } from '../tokens/start-test.ts';
import { hasOneSpace, isGlued, type Token } from '../tokens/tokenise.ts';
import type { Run } from './glued-runs.ts';

const joining = /^[.,:/\-‐‑–−x×]$/u;
/** More groups than any number has. */
const mostMarks = 12;
const separating = /^[.,]$/u;

/** “190/2014”: the number of a law or a case with its year; a month before one is a date. */
function isNumberOfYear(number: string, year: string): boolean {
  return Number(number) > 1 && /^(?:19|20)\d\d$/u.test(year);
}

/** Groups that make no number and no range: `1.2.3`, `10:30`, `81/2005`, `2-3-1`. */
export function isChain(tokens: readonly Token[], at: number, { to: end }: Run, format: NumberFormat): boolean {
  const groups = [toAsciiDigits(tokens[at]?.text ?? '')];
  const marks: string[] = [];
  for (let to = at + 1; to + 1 < end && marks.length < mostMarks && joining.test(tokens[to]?.text ?? ''); to += 2) {
    if (tokens[to + 1]?.kind !== 'digits') break;
    marks.push(tokens[to]?.text ?? '');
    groups.push(toAsciiDigits(tokens[to + 1]?.text ?? ''));
  }
  if (marks.includes(':') || marks.length >= mostMarks) return true;
  if (marks.length === 1)
    return (
      marks[0] === '/' && (Number(groups[0]) >= Number(groups[1]) || isNumberOfYear(groups[0] ?? '', groups[1] ?? ''))
    );
  const joints = marks.filter((mark) => !separating.test(mark));
  return joints.length > 1 || (joints.length === 0 && marks.length > 1 && !parseGroups(groups, marks, format));
}

/** Whether the digits go on from digits before a separator, and are judged with those. */
export function isContinued(tokens: readonly Token[], at: number): boolean {
  const isJoined = isGlued(tokens, at) && isGlued(tokens, at - 1) && joining.test(tokens[at - 1]?.text ?? '');
  return isJoined && tokens[at - 2]?.kind === 'digits';
}

/** `15-for-25`, `1-in-100`; `isJoint` says of “18-**to**-34” and “5-**foot**-10” that they are none. */
export function isWordChain(tokens: readonly Token[], at: number, isJoint: TokenTest): boolean {
  const [hyphen, word, again, digits] = tokens.slice(at + 1, at + 5);
  const isChained = [1, 2, 3, 4].every((step) => isGlued(tokens, at + step));
  const isChain = hyphen?.text === '-' && word?.kind === 'word' && again?.text === '-' && digits?.kind === 'digits';
  return isChained && isChain && !isJoint(tokens, at + 2);
}

/** `007`: a number does not start with a zero unless it is a decimal, or a group of one as in `150 000`. */
export function hasLeadingZero(tokens: readonly Token[], at: number): boolean {
  const isDecimal = isGlued(tokens, at) && separating.test(tokens[at - 1]?.text ?? '');
  const isGroup = tokens[at - 1]?.kind === 'digits' && tokens[at]?.text.length === 3;
  return /^0\d/u.test(toAsciiDigits(tokens[at]?.text ?? '')) && !isDecimal && !isGroup;
}

const shortDigits = /^\p{Nd}{1,3}$/u;

/** “3 : 1”: a score with its mark set apart. */
export function isSpacedScore(tokens: readonly Token[], at: number): boolean {
  return [at, at - 2].some((first) => {
    const [one, mark, other] = tokens.slice(Math.max(first, 0), first + 3);
    const isMarked = mark?.text === ':' && mark.gap !== '' && other?.gap !== '';
    return first >= 0 && isMarked && shortDigits.test(one?.text ?? '') && shortDigits.test(other?.text ?? '');
  });
}

/** “1.” or “2)” before the text of a list item, and `[12]` after a statement. */
export function isListNumber(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at - 1]?.text === '[' && next?.text === ']') return true;
  const isMarked = (next?.text === '.' || next?.text === ')') && isGlued(tokens, at + 1);
  const hasText = tokens[at + 2] !== undefined && !isGlued(tokens, at + 2);
  return at === 0 && isMarked && hasText && (tokens[at]?.text.length ?? 0) <= 3;
}

/** “+40 722 123 456”. */
export function isTelephone(tokens: readonly Token[], at: number): boolean {
  const isOpen = tokens[at - 1]?.text === '+' && isGlued(tokens, at);
  return isOpen && tokens[at + 1]?.kind === 'digits' && tokens[at + 2]?.kind === 'digits';
}

/** A number to dial has at least so many digits, in at most so many groups. */
const dialled = { digits: 9, groups: 7, first: 3, pairs: 4 } as const;

/** “91 423 45 67”, “210 1234567”, “0 800 500 335”, “33 12 34 56”: groups of digits that no number is written in. */
export function isDialled(tokens: readonly Token[], at: number): boolean {
  const lengths = [tokens[at]?.text.length ?? 0];
  for (let to = at + 1; to < at + dialled.groups; to++) {
    const token = tokens[to];
    if (token?.kind !== 'digits' || !hasOneSpace(token)) break;
    lengths.push(token.text.length);
  }
  const [first = 0, ...rest] = lengths;
  const count = rest.reduce((sum, length) => sum + length, first);
  if (tokens[at]?.text === '0' && count > dialled.first * 2) return true;
  if (lengths.length >= dialled.pairs && lengths.every((length) => length === 2)) return true;
  return first <= dialled.first && count >= dialled.digits && rest.some((length) => length !== 3);
}

/** “43/2024. (III. **1**.)”: the day of a decree behind its month in Roman numerals, in brackets. */
export function isDecreeDay(tokens: readonly Token[], at: number): boolean {
  const [open, month, stop] = tokens.slice(Math.max(at - 3, 0), at);
  return open?.text === '(' && /^[IVX]+$/u.test(month?.text ?? '') && stop?.text === '.';
}

/** `45°26′N`, “45.4642° N”: degrees with minutes or a point of the compass. */
export function isCoordinate(tokens: readonly Token[], at: number): boolean {
  let to = at + 1;
  while (to < at + 3 && isGlued(tokens, to) && tokens[to]?.text !== '°') to++;
  if (tokens[to]?.text !== '°' || !isGlued(tokens, to)) return false;
  const [next, mark] = tokens.slice(to + 1, to + 3);
  const hasMinutes = next?.kind === 'digits' && mark?.gap === '' && /^[′'’"″]$/u.test(mark.text);
  return hasMinutes || /^[NSEWO]$/u.test(next?.text ?? '');
}

/** `9''80`, `3'35"`: minutes and seconds of a race, and feet and inches. */
export function isStopwatch(tokens: readonly Token[], at: number): boolean {
  let to = at + 1;
  while (isGlued(tokens, to) && /^['’′"”″]$/u.test(tokens[to]?.text ?? '')) to++;
  const next = tokens[to];
  // “1'250'000” has one apostrophe before three digits.
  const isGroup = to === at + 2 && next?.text.length === 3;
  return to > at + 1 && isGlued(tokens, to) && next?.kind === 'digits' && !isGroup;
}

/** Tokens of a quotation whose mark a number may end with. */
const longestQuotation = 40;

/** “al **78'**”: the minute of a match, or a mark of feet or minutes that says nothing more. */
export function isPrimed(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at + 1];
  const isMarked = mark !== undefined && /^['’′]$/u.test(mark.text) && isGlued(tokens, at + 1);
  const isShort = (tokens[at]?.text.length ?? 0) <= 3 && !isGlued(tokens, at);
  if (!isMarked || !isShort || (isGlued(tokens, at + 2) && tokens[at + 2]?.kind !== 'other')) return false;
  // Behind an opening quotation mark it closes a quotation.
  const from = Math.max(0, at - longestQuotation);
  return !tokens.slice(from, at).some(({ text }, step) => /^['‘’]$/u.test(text) && !isGlued(tokens, from + step));
}
