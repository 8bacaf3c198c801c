import { hasOneSpace, type Token } from '../tokens/tokenise.ts';
import type { NumberFormat } from './number-format.ts';
import { type ParsedDigits, parseGroups } from './parse-groups.ts';
import { type NumberMarks, readMarks } from './read-marks.ts';
import { toAsciiDigits } from './to-digit-value.ts';

export interface Digits extends ParsedDigits {
  readonly to: number;
  /** The digits where nothing separates them, such as `2024` or `007`. */
  readonly run: string | undefined;
  readonly marks?: NumberMarks;
}

const arabicDecimal = '٫';
const separator = /^[.,'’·٫٬]$/u;
/** A longer chain is a table or a list, and is not read on. */
const mostGroups = 12;
const longestRun = 24;
const signs = /^[-−–+~$€£]$/u;

/**
 * The number in digits that starts at `at`, in any convention of separators; `undefined` where there are
 * no digits or the whole chain is no number.
 */
export function readDigits(tokens: readonly Token[], at: number, format: NumberFormat): Digits | undefined {
  const opened = openChain(tokens, at, format);
  if (!opened || (tokens[at]?.text.length ?? 0) > longestRun) return undefined;
  const { groups, separators } = opened;
  let { to } = opened;
  for (
    let step = readStep(tokens, to, groups, separators);
    step && groups.length < mostGroups;
    step = readStep(tokens, to, groups, separators)
  ) {
    groups.push(step.group);
    separators.push(step.separator);
    to = step.to;
  }
  const parsed = parseGroups(groups, separators, format);
  const marks = readMarks(groups, separators);
  return parsed && { ...parsed, to, run: groups.length === 1 ? groups[0] : undefined, ...(marks && { marks }) };
}

/** The first group, or a decimal without its zero: `,77`. */
function openChain(tokens: readonly Token[], at: number, format: NumberFormat) {
  const token = tokens[at];
  if (token?.kind === 'digits') return { groups: [toAsciiDigits(token.text)], separators: [] as string[], to: at + 1 };
  const next = tokens[at + 1];
  if (
    (token?.text !== format.decimal && token?.text !== arabicDecimal) ||
    (token.gap === '' && !signs.test(tokens[at - 1]?.text ?? '')) ||
    next?.kind !== 'digits' ||
    next.gap !== ''
  )
    return undefined;
  return { groups: ['0', toAsciiDigits(next.text)], separators: [format.decimal], to: at + 2 };
}

function readStep(tokens: readonly Token[], at: number, groups: readonly string[], separators: readonly string[]) {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind === 'digits' && hasOneSpace(token)) {
    const group = toAsciiDigits(token.text);
    return isSpacedGroup(group, groups, separators) ? { group, separator: ' ', to: at + 1 } : undefined;
  }
  if (!token || !separator.test(token.text) || token.gap !== '' || next?.kind !== 'digits' || next.gap !== '')
    return undefined;
  return { group: toAsciiDigits(next.text), separator: token.text.replace('’', "'").replace('٬', "'"), to: at + 2 };
}

function isSpacedGroup(group: string, groups: readonly string[], separators: readonly string[]): boolean {
  const [first = ''] = groups;
  const isOpen = separators.every((each) => each === ' ') && first.length <= 3 && !first.startsWith('0');
  return isOpen && group.length === 3;
}
