import type { FigureLexicon } from './figure-lexicon.ts';
import { createNumberFormat } from './numerals/number-format.ts';
import { parseGroups } from './numerals/parse-groups.ts';
import { toAsciiDigits } from './numerals/to-digit-value.ts';
import { markEnds } from './tokens/mark-ends.ts';
import { createPhraseTable, createWordTable, isHyphen } from './tokens/phrase-table.ts';
import { isGlued, type Token } from './tokens/tokenise.ts';
import type { UnitTables } from './units/unit-table.ts';

/** Whether digits at a token are part of a name, a reference, a time of day or the like, and no figure. */
export type ExclusionTest = (at: number) => boolean;

const joining = /^[.,:/\-‐‑–−x×]$/u;

/**
 * Returns a function that says which numbers among the tokens of a segment are no figures: idioms, `F-16`, `007`, `G7`,
 * “art. 5”, `10:30`, `1.2.3`, `[12]`, the numbers of a list, telephone numbers and addresses on the web.
 */
export function createExclusionFinder(
  lexicon: FigureLexicon,
  units: UnitTables,
): (tokens: readonly Token[]) => ExclusionTest {
  const { references, clock } = lexicon.units;
  const referenceWords = createWordTable(references);
  const clockWords = createWordTable(clock.always);
  const hourWords = createWordTable(clock.before);
  const halfDays = createWordTable(clock.after);
  const letters = createPhraseTable(
    Object.keys(lexicon.numbers.scaleLetters).map((word) => [word, true] as const),
    { isCaseSensitive: true },
  );
  const suffixes = createWordTable(lexicon.numbers.ordinalSuffixes);
  const joiners = createWordTable(lexicon.cues.ranges.flatMap((pair) => pair.close));
  const format = createNumberFormat(lexicon.lang);

  const functionWords = createWordTable(lexicon.units.functionWords);
  const idioms = createWordTable(lexicon.numbers.idioms);

  return (tokens) => {
    const referred = markEnds(tokens, referenceWords);
    const timed = markEnds(tokens, clockWords);
    const maybeTimed = markEnds(tokens, hourWords);
    const excluded = new Set<number>();
    const isExcluded = (at: number) => excluded.has(at);
    for (let at = 0; at < tokens.length; at++) {
      const idiom = idioms.match(tokens, at);
      if (idiom) exclude(at, idiom.to);
      if (tokens[at]?.kind !== 'digits' || excluded.has(at)) continue;
      const from = toRunStart(tokens, at);
      const to = toRunEnd(tokens, at);
      if (isAddress(tokens, from, to) || isChain(tokens, at, to) || isListNumber(tokens, at)) exclude(from, to);
      else if (isTelephone(tokens, at)) exclude(from, toLastGroup(tokens, to));
      else if (isNameBefore(tokens, at) || isNameAfter(tokens, at)) exclude(at, Math.max(at + 1, to));
      else if (isLeadingZero(tokens, at)) exclude(at, toLastGroup(tokens, to));
      else if (isReference(tokens, at) || isTime(tokens, at)) exclude(at, to);
    }
    return isExcluded;

    function exclude(from: number, to: number): void {
      for (let at = from; at < to; at++) excluded.add(at);
    }

    function isReference(all: readonly Token[], at: number): boolean {
      if (hasUnit(all, at + 1)) return false;
      const before = all[at - 1];
      const isListed =
        joiners.match(all, at - 1)?.to === at || before?.text === ',' || (before !== undefined && isHyphen(before));
      return referred.has(at) || (isListed && excluded.has(at - 2) && referred.has(at - 2));
    }

    function isTime(all: readonly Token[], at: number): boolean {
      const hours = Number(toAsciiDigits(all[at]?.text ?? ''));
      if (hours > 24) return false;
      const end = all[at + 1]?.text === '.' && isGlued(all, at + 2) && all[at + 2]?.text.length === 2 ? at + 3 : at + 1;
      if (timed.has(at) || halfDays.match(all, end)) return true;
      if (/^[.,]$/u.test(all[end]?.text ?? '') && isGlued(all, end) && isGlued(all, end + 1)) return false;
      const next = all[end];
      const isOpen = next?.kind === 'word' && functionWords.match(all, end) === undefined;
      return (
        maybeTimed.has(at) &&
        !hasUnit(all, end) &&
        !isOpen &&
        next?.kind !== 'digits' &&
        next?.text !== '-' &&
        next?.text !== '–'
      );
    }
  };

  function hasUnit(tokens: readonly Token[], at: number): boolean {
    const unit = [units.words, units.signs, units.shorts].map((table) => table.match(tokens, at)?.value).find(Boolean);
    return unit !== undefined && unit.type !== 'multiple';
  }

  /** `G7`, `Covid-19`; not `EUR20` and not `Banat-70%`. */
  function isNameBefore(tokens: readonly Token[], at: number): boolean {
    if (!isGlued(tokens, at)) return false;
    const before = tokens[at - 1];
    if (before?.text === '#' || before?.text === '№' || before?.text === '_') return true;
    if (before?.kind === 'word') return units.signs.match(tokens, at - 1)?.to !== at;
    const isHyphened =
      before !== undefined && isHyphen(before) && isGlued(tokens, at - 1) && tokens[at - 2]?.kind === 'word';
    return isHyphened && !hasUnit(tokens, at + 1);
  }

  /** `5G`, `9M729`, `16-bit`; not `5km`, `10k` or `3rd`. */
  function isNameAfter(tokens: readonly Token[], at: number): boolean {
    const hyphen = tokens[at + 1];
    const next = hyphen && isHyphen(hyphen) && isGlued(tokens, at + 1) ? at + 2 : at + 1;
    if (!isGlued(tokens, next) || tokens[next]?.kind !== 'word') return false;
    const isKnown = [units.words, units.shorts, units.signs, letters, suffixes].some((table) => {
      const match = table.match(tokens, next);
      return match && !(isGlued(tokens, match.to) && tokens[match.to]?.kind === 'digits');
    });
    return !isKnown && !isScaleWord(tokens, next);
  }

  function isScaleWord(tokens: readonly Token[], at: number): boolean {
    const key = tokens[at]?.key ?? '';
    return lexicon.spelled.scales.has(key) || lexicon.numbers.scales[key] !== undefined;
  }

  /** Three or more groups that make no number and no date, or two with a colon: `1.2.3`, `10:30`, `81/2005`. */
  function isChain(tokens: readonly Token[], at: number, runEnd: number): boolean {
    const groups = [toAsciiDigits(tokens[at]?.text ?? '')];
    const marks: string[] = [];
    let to = at + 1;
    while (to + 1 < runEnd && joining.test(tokens[to]?.text ?? '') && tokens[to + 1]?.kind === 'digits') {
      marks.push(tokens[to]?.text ?? '');
      groups.push(toAsciiDigits(tokens[to + 1]?.text ?? ''));
      to += 2;
    }
    if (marks.includes(':')) return true;
    if (marks.length === 1 && marks[0] === '/') return Number(groups[0]) >= Number(groups[1]);
    const isRange = marks.filter((mark) => !/^[.,]$/u.test(mark)).length <= 1;
    return marks.length > 1 && !isRange
      ? true
      : marks.length > 1 && marks.every((mark) => /^[.,]$/u.test(mark)) && !parseGroups(groups, marks, format);
  }
}

function toRunStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && isGlued(tokens, from)) from--;
  return from;
}

function toRunEnd(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (to < tokens.length && isGlued(tokens, to)) to++;
  return to;
}

function isAddress(tokens: readonly Token[], from: number, to: number): boolean {
  const run = tokens.slice(from, to);
  return run.some(
    ({ key }, at) =>
      key === 'www' || key === '@' || (key === ':' && run[at + 1]?.text === '/' && run[at + 2]?.text === '/'),
  );
}

function isLeadingZero(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const isDecimal = isGlued(tokens, at) && /^[.,]$/u.test(tokens[at - 1]?.text ?? '');
  return token !== undefined && /^0\d/u.test(toAsciiDigits(token.text)) && !isDecimal;
}

/** “1.” or “2)” before the text of a list item, and `[12]` after a statement. */
function isListNumber(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isBracketed = tokens[at - 1]?.text === '[' && next?.text === ']';
  const isMarker =
    (next?.text === '.' || next?.text === ')') &&
    isGlued(tokens, at + 1) &&
    tokens[at + 2] !== undefined &&
    !isGlued(tokens, at + 2);
  return isBracketed || (isMarker && at === 0 && (tokens[at]?.text.length ?? 0) <= 3);
}

/** Where the groups of digits end that follow with nothing but white space or a hyphen between them. */
function toLastGroup(tokens: readonly Token[], to: number): number {
  let end = to;
  while (tokens[end]?.kind === 'digits') end = toRunEnd(tokens, end);
  return end;
}

/** “+40 722 123 456”. */
function isTelephone(tokens: readonly Token[], at: number): boolean {
  const isOpen = tokens[at - 1]?.text === '+' && isGlued(tokens, at);
  return isOpen && tokens[at + 1]?.kind === 'digits' && tokens[at + 2]?.kind === 'digits';
}
