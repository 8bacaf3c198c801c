import type { FigureLexicon } from '../figure-lexicon.ts';
import type { CardinalReader } from '../numerals/read-cardinal.ts';
import { createPhraseTable, createWordTable, isHyphen, type Match } from '../tokens/phrase-table.ts';
import type { Token } from '../tokens/tokenise.ts';
import { toYear } from './calendar-parts.ts';
import { isRealDay, toEdtf } from './to-edtf.ts';

interface YearFirstDate {
  readonly to: number;
  readonly date: string;
}

type DateReader = (tokens: readonly Token[], at: number, year?: number) => YearFirstDate | undefined;

/**
 * Returns a reader of dates whose parts go from the large to the small and are each named: “2023年10月5日”,
 * “二〇二三年”, “10月5日至7日”, “1至9月”, “2023年第三季度”, “前三季度”. It reads nothing in other languages.
 */
export function createYearFirstReader(
  { dates, cues, units, spelled }: FigureLexicon,
  readCardinal: CardinalReader,
): DateReader {
  const { yearFirst } = dates;
  const [years, months, days] = [yearFirst.years, yearFirst.months, yearFirst.days].map(createWordTable);
  const parts = createPhraseTable(
    Object.entries(yearFirst.parts).flatMap(([part, names]) => names.map((name) => [name, part] as const)),
  );
  const firsts = createWordTable(yearFirst.firsts);
  const quarters = createWordTable(yearFirst.quarters);
  const spans = createWordTable(units.durations['1M'] ?? []);
  const references = createWordTable(units.referencesBehind);
  const marks = createWordTable(cues.rangeMarks);
  const readers: readonly DateReader[] = [readPart, readFirsts, readMonths, readMonth, readDay];

  return (tokens, at) => {
    if (!years || yearFirst.years.length === 0) return undefined;
    const year = readYear(tokens, at);
    const found = readFirst(tokens, year?.to ?? at, year?.value);
    return found ?? (year && { to: year.to, date: String(year.value) });
  };

  function readFirst(tokens: readonly Token[], at: number, year: number | undefined): YearFirstDate | undefined {
    for (const read of readers) {
      const found = read(tokens, at, year);
      if (found) return found;
    }
    return undefined;
  }

  function readYear(tokens: readonly Token[], at: number): Match<number> | undefined {
    const year = toYear(tokens, at) ?? spellYear(tokens, at);
    const mark = year && years?.match(tokens, year.to);
    if (mark) return { to: mark.to, value: year.value };
    return year && opensYears(tokens, year) ? year : undefined;
  }

  /** “**2021**至2023年”: the first of two years, of which the second is named. */
  function opensYears(tokens: readonly Token[], { to, value }: Match<number>): boolean {
    const joint = readJoint(tokens, to);
    const last = joint === undefined ? undefined : toYear(tokens, joint);
    return last !== undefined && last.value > value && years?.match(tokens, last.to) !== undefined;
  }

  /** “二〇二三”: four digits in words, one after the other. */
  function spellYear(tokens: readonly Token[], at: number): Match<number> | undefined {
    const digits = tokens.slice(at, at + 4).map(({ key }) => spelled.cardinals.get(key) ?? 10);
    const value = Number(digits.join(''));
    return digits.length === 4 && digits.every((digit) => digit < 10) && value >= 1000 && value < 2200
      ? { to: at + 4, value }
      : undefined;
  }

  function readPart(tokens: readonly Token[], at: number, year?: number): YearFirstDate | undefined {
    const part = parts.match(tokens, at);
    return part && { to: part.to, date: `${year ?? 'XXXX'}-${part.value}` };
  }

  /** “前9个月”, “前三季度”. */
  function readFirsts(tokens: readonly Token[], at: number, year?: number): YearFirstDate | undefined {
    const first = firsts.match(tokens, at);
    const count = first && readSmall(tokens, first.to, 11);
    const isQuarters = count && count.value < 4 ? quarters.match(tokens, count.to) : undefined;
    const end = isQuarters ?? (count && (months?.match(tokens, count.to) ?? spans.match(tokens, count.to)));
    return end && count && { to: end.to, date: toSpan(year, 1, isQuarters ? count.value * 3 : count.value) };
  }

  /** “1至9月”. */
  function readMonths(tokens: readonly Token[], at: number, year?: number): YearFirstDate | undefined {
    const first = readSmall(tokens, at, 12);
    const named = first && (months?.match(tokens, first.to)?.to ?? first.to);
    const joint = named === undefined ? undefined : readJoint(tokens, named);
    const last = joint && readSmall(tokens, joint, 12);
    const end = last && months?.match(tokens, last.to);
    const isMonth = end && !readDayOfMonth(tokens, end.to) && first && last.value > first.value;
    return isMonth ? { to: end.to, date: toSpan(year, first.value, last.value) } : undefined;
  }

  function readMonth(tokens: readonly Token[], at: number, year?: number): YearFirstDate | undefined {
    const month = readSmall(tokens, at, 12);
    const mark = month && months?.match(tokens, month.to);
    if (!mark) return undefined;
    const parts = { year, month: month.value };
    const day = readDayOfMonth(tokens, mark.to);
    if (!day || !isRealDay({ ...parts, day: day.value })) return { to: mark.to, date: toEdtf(parts) };
    const start = toEdtf({ ...parts, day: day.value });
    const joint = readJoint(tokens, day.to);
    const last = joint === undefined ? undefined : readDayOfMonth(tokens, joint);
    const isSpan = last && last.value > day.value && isRealDay({ ...parts, day: last.value });
    return isSpan
      ? { to: last.to, date: `${start}/${toEdtf({ ...parts, day: last.value })}` }
      : { to: day.to, date: start };
  }

  /** “5日”: a day of a month that other words say; “5号楼” is none. */
  function readDay(tokens: readonly Token[], at: number, year?: number): YearFirstDate | undefined {
    const day = year === undefined && tokens[at]?.kind === 'digits' ? readDayOfMonth(tokens, at) : undefined;
    const isReference = day !== undefined && (references.match(tokens, at + 1)?.to ?? 0) > day.to;
    return day && !isReference ? { to: day.to, date: `XXXX-XX-${String(day.value).padStart(2, '0')}` } : undefined;
  }

  /** The day, whose name a range may leave to its end: “10月5至7日”. */
  function readDayOfMonth(tokens: readonly Token[], at: number): Match<number> | undefined {
    const day = readSmall(tokens, at, 31);
    const mark = day && days?.match(tokens, day.to);
    if (day && mark) return { to: mark.to, value: day.value };
    const joint = day && readJoint(tokens, day.to);
    const last = joint && readSmall(tokens, joint, 31);
    return day && last && days?.match(tokens, last.to) ? day : undefined;
  }

  function readSmall(tokens: readonly Token[], at: number, most: number): Match<number> | undefined {
    const number = readCardinal(tokens, at);
    const value = Number(number?.value);
    return number && Number.isInteger(value) && value >= 1 && value <= most ? { to: number.to, value } : undefined;
  }

  function readJoint(tokens: readonly Token[], at: number): number | undefined {
    const mark = tokens[at];
    return marks.match(tokens, at)?.to ?? (mark && isHyphen(mark) ? at + 1 : undefined);
  }
}

function toSpan(year: number | undefined, first: number, last: number): string {
  return `${toEdtf({ year, month: first })}/${toEdtf({ year, month: last })}`;
}
