import type { FigureLexicon } from '../figure-lexicon.ts';
import { createNumberFormat } from '../numerals/number-format.ts';
import { skipSuffix } from '../numerals/skip-suffix.ts';
import { toAsciiDigits } from '../numerals/to-digit-value.ts';
import { markEnds } from '../tokens/mark-ends.ts';
import { createWordTable, isHyphen } from '../tokens/phrase-table.ts';
import type { TokenTest } from '../tokens/start-test.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import type { ExclusionTest } from './find-exclusions.ts';

/** Tokens of a list of the minutes of goals. */
const longestList = 12;

/** Returns a finder of times of day: “ore 18”, “at 6 pm”, “в 18 часов”, “alle 18.30”, and “alle 18” where nothing is counted. */
export function createTimeFinder({ units, cues, numbers, lang }: FigureLexicon, hasUnit: TokenTest) {
  const { decimal } = createNumberFormat(lang);
  const always = createWordTable(units.clock.always);
  const maybe = createWordTable(units.clock.before);
  const withMinutes = createWordTable(units.clock.withMinutes);
  const halfDays = createWordTable(units.clock.after);
  const hourOpeners = createWordTable(units.clock.hours.before);
  const hours = createWordTable(units.clock.hours.after);
  const matchOpeners = createWordTable(units.clock.matchMinutes.before);
  const hasMatches = units.clock.matchMinutes.before.length > 0;
  const matchMinutes = createWordTable(units.clock.matchMinutes.after);
  const minutes = createWordTable(units.minutes);
  const suffixes = createWordTable([...numbers.ordinalSuffixes, ...numbers.digitSuffixes]);
  const functionWords = createWordTable(units.functionWords);
  const linkers = createWordTable(units.linkers);
  const openers = createWordTable(cues.ranges.flatMap((pair) => pair.open));
  const closers = createWordTable(cues.ranges.flatMap((pair) => pair.close));

  return (tokens: readonly Token[]): ExclusionTest => {
    const timed = markEnds(tokens, always);
    const maybeTimed = markEnds(tokens, maybe);
    const minuted = markEnds(tokens, withMinutes);
    const hourStarts = markEnds(tokens, hourOpeners);
    const hourEnds = markEnds(tokens, hours);
    const matchStarts = markEnds(tokens, matchOpeners);
    const opened = markEnds(tokens, openers);
    const closed = markEnds(tokens, closers);
    const halfDayEnds = units.minutes.length > 0 ? markEnds(tokens, halfDays) : new Map();
    return (at) => {
      if (hasMatches && isMatchMinute(at)) return true;
      if (halfDayEnds.has(at) && minutes.match(tokens, at + 1)) return true;
      if (tokens[(hourEnds.get(at)?.from ?? 0) - 1]?.kind === 'digits' && isMinutes(at)) return true;
      if (Number(toAsciiDigits(tokens[at]?.text ?? '')) > 24) return false;
      const to = toTimeEnd(at);
      if (isNamed(at, to) || halfDays.match(tokens, to) || opensHours(to) || closesHours(at, to)) return true;
      if (minuted.has(at) && to === at + 3 && !isMeasured(to)) return true;
      const hour = hours.match(tokens, to);
      if (hour && (hourStarts.has(at) || isMinutes(hour.to) || (opened.has(at) && opensHourPair(hour.to)))) return true;
      if (hour && isPointed(at, to)) return true;
      if (hourStarts.has(at) && isCommaTime(at)) return true;
      return maybeTimed.has(at) && !isDecimal(to) && !isMeasured(to) && !(opened.has(at) && isRange(to));
    };

    /** “aos **12**, **45** e **88** minutos”. */
    function isMatchMinute(at: number): boolean {
      let [from, to] = [at, at];
      const isOpen = (next: number) => tokens[next]?.kind === 'digits' && Math.abs(next - at) <= longestList;
      while (!matchStarts.has(from) && isListed(from - 1) && isOpen(from - 2)) from -= 2;
      while (isListed(to + 1) && isOpen(to + 2)) to += 2;
      return matchStarts.has(from) && matchMinutes.match(tokens, to + 1) !== undefined;
    }

    function isListed(at: number): boolean {
      return tokens[at]?.text === ',' || closers.match(tokens, at)?.to === at + 1;
    }

    /** “17.45 uur”, where decimals have a comma. */
    function isPointed(at: number, to: number): boolean {
      return to === at + 3 && decimal === ',' && /^[0-5]/u.test(tokens[at + 2]?.text ?? '');
    }

    /** Bulgarian “в **13,30** ч.”. */
    function isCommaTime(at: number): boolean {
      const isJoined = tokens[at + 1]?.text === ',' && isGlued(tokens, at + 1) && isGlued(tokens, at + 2);
      return isJoined && /^[0-5]\p{Nd}$/u.test(tokens[at + 2]?.text ?? '') && hours.match(tokens, at + 3) !== undefined;
    }

    /** French “13 h 30”. */
    function isMinutes(at: number): boolean {
      return /^[0-5]\p{Nd}$/u.test(tokens[at]?.text ?? '') && !isGlued(tokens, at) && !hasUnit(tokens, at + 1);
    }

    /** “godz. 20”; but “3 godz. 20 min.” is a span of time. */
    function isNamed(at: number, to: number): boolean {
      const before = (timed.get(at)?.from ?? 0) - 1;
      return timed.has(at) && !(tokens[before]?.kind === 'digits' && hasUnit(tokens, to));
    }

    function toTimeEnd(at: number): number {
      const isPoint = tokens[at + 1]?.text === '.' && isGlued(tokens, at + 1) && isGlued(tokens, at + 2);
      return isPoint && /^\p{Nd}{2}$/u.test(tokens[at + 2]?.text ?? '') ? at + 3 : skipSuffix(tokens, at + 1, suffixes);
    }

    /** “zwischen **9** und 17 Uhr”, “9–17 Uhr”. */
    function opensHours(to: number): boolean {
      const hyphen = tokens[to];
      const next = hyphen && isHyphen(hyphen) ? to + 1 : closers.match(tokens, to)?.to;
      return next !== undefined && tokens[next]?.kind === 'digits' && isHalfDay(next);
    }

    /** “klockan 9 till **17**”, behind a time. */
    function closesHours(at: number, to: number): boolean {
      const first = (closed.get(at)?.from ?? 0) - 1;
      const start = [first, first - 2].find((place) => timed.has(place) && toTimeEnd(place) === first + 1);
      return start !== undefined && tokens[start]?.kind === 'digits' && !isMeasured(to);
    }

    /** “de **9** heures à 18 heures”: a span of time that is a range says its unit once. */
    function opensHourPair(to: number): boolean {
      const next = closers.match(tokens, to)?.to;
      const isHour = next !== undefined && Number(toAsciiDigits(tokens[next]?.text ?? '')) <= 24;
      return isHour && tokens[next]?.kind === 'digits' && hours.match(tokens, toTimeEnd(next)) !== undefined;
    }

    function isHalfDay(at: number): boolean {
      return Number(toAsciiDigits(tokens[at]?.text ?? '')) <= 24 && halfDays.match(tokens, toTimeEnd(at)) !== undefined;
    }

    function isDecimal(to: number): boolean {
      return /^[.,]$/u.test(tokens[to]?.text ?? '') && isGlued(tokens, to) && isGlued(tokens, to + 1);
    }

    function isMeasured(to: number): boolean {
      const next = tokens[to];
      if (next === undefined || hasUnit(tokens, to)) return next !== undefined;
      if (linkers.match(tokens, to)) return true;
      if (next.kind === 'word') return functionWords.match(tokens, to) === undefined;
      return next.kind === 'digits' || isHyphen(next);
    }

    /** “de la 5 la 15 lei”: what is measured at its end is no time. */
    function isRange(to: number): boolean {
      const closer = closers.match(tokens, to);
      return closer !== undefined && tokens[closer.to]?.kind === 'digits' && isMeasured(closer.to + 1);
    }
  };
}
