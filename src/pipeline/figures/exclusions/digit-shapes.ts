import type { NumberFormat } from '../numerals/number-format.ts';
import { parseGroups } from '../numerals/parse-groups.ts';
import { toAsciiDigits } from '../numerals/to-digit-value.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import type { Run } from './glued-runs.ts';

const joining = /^[.,:/\-‐‑–−x×]$/u;
/** More groups than any number has. */
const mostMarks = 12;
const separating = /^[.,]$/u;

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
  if (marks.length === 1) return marks[0] === '/' && Number(groups[0]) >= Number(groups[1]);
  const joints = marks.filter((mark) => !separating.test(mark));
  return joints.length > 1 || (joints.length === 0 && marks.length > 1 && !parseGroups(groups, marks, format));
}

/** Whether the digits go on from digits before a separator, and are judged with those. */
export function isContinued(tokens: readonly Token[], at: number): boolean {
  const isJoined = isGlued(tokens, at) && isGlued(tokens, at - 1) && joining.test(tokens[at - 1]?.text ?? '');
  return isJoined && tokens[at - 2]?.kind === 'digits';
}

/** `007`: a number does not start with a zero unless it is a decimal. */
export function hasLeadingZero(tokens: readonly Token[], at: number): boolean {
  const isDecimal = isGlued(tokens, at) && separating.test(tokens[at - 1]?.text ?? '');
  return /^0\d/u.test(toAsciiDigits(tokens[at]?.text ?? '')) && !isDecimal;
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
