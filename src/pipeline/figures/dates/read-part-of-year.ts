import type { FigureLexicon } from '../figure-lexicon.ts';
import { parseRoman } from '../numerals/parse-roman.ts';
import type { NumeralReaders } from '../numerals/read-numeral.ts';
import { toAsciiDigits } from '../numerals/to-digit-value.ts';
import { createPhraseTable, createWordTable, type Match } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import { toYear } from './calendar-parts.ts';
import type { DateTables } from './date-tables.ts';

/** A quarter or half of a year. */
interface Part {
  readonly letter: 'Q' | 'H';
  readonly count: number;
  /** Whether the word says by itself that it is a part of a year: quarter and “semestre”, but not half. */
  readonly isClear: boolean;
}

interface PartDate {
  readonly to: number;
  readonly date: string;
}

const parts = {
  quarter: { letter: 'Q', count: 4, isClear: true },
  semester: { letter: 'H', count: 2, isClear: true },
  half: { letter: 'H', count: 2, isClear: false },
} as const;

/** Returns a reader of quarters, halves and first months of a year: “ultimul trimestru al anului 2023”, “IV kwartał 2023”, “Q4 2023”. */
export function createPartOfYearReader(
  { dates, units }: FigureLexicon,
  tables: DateTables,
  { readOrdinal, readCardinal }: NumeralReaders,
) {
  const semesters = new Set(units.durations['6M']);
  const words = createPhraseTable<Part>([
    ...dates.quarters.map((word) => [word, parts.quarter] as const),
    ...dates.halves.map((word) => [word, semesters.has(word) ? parts.semester : parts.half] as const),
  ]);
  const letters = createPhraseTable<Part>(
    [
      ...dates.quarterLetters.map((word) => [word, parts.quarter] as const),
      ...dates.halfLetters.map((word) => [word, parts.half] as const),
    ],
    { isCaseSensitive: true },
  );
  const firsts = createWordTable(dates.first);
  const lasts = createWordTable(dates.last);
  const years = createWordTable([
    ...dates.ownYear,
    ...Object.keys(dates.relative).filter((phrase) => dates.relative[phrase]?.startsWith('Y')),
  ]);
  const months = createWordTable(units.durations['1M'] ?? []);
  const yearMarks = createWordTable(dates.yearMarks);

  return (tokens: readonly Token[], at: number, hasYear: boolean): PartDate | undefined =>
    readLetter(tokens, at) ??
    readOrdinalFirst(tokens, at, hasYear) ??
    readWordFirst(tokens, at, hasYear) ??
    readMonths(tokens, at, hasYear);

  function readLetter(tokens: readonly Token[], at: number): PartDate | undefined {
    const letter = letters.match(tokens, at);
    const digit = letter && tokens[letter.to];
    if (
      !letter ||
      digit?.kind !== 'digits' ||
      digit.gap !== '' ||
      (isGlued(tokens, at) && tokens[at - 1]?.kind !== 'other')
    )
      return undefined;
    return toDate(
      letter.value,
      Number(toAsciiDigits(digit.text)),
      tokens,
      letter.to + 1,
      letter.value.letter === 'Q' && letter.to === at + 1 && !dates.yearedLetters.includes(tokens[at]?.text ?? ''),
    );
  }

  function readOrdinalFirst(tokens: readonly Token[], at: number, hasYear: boolean): PartDate | undefined {
    const isLast = lasts.match(tokens, at);
    const number = isLast ?? firsts.match(tokens, at) ?? readOrdinal(tokens, at) ?? readRoman(tokens, at);
    const inner = number && readInnerYear(tokens, number.to);
    const word = number && words.match(tokens, inner?.to ?? number.to);
    if (!number || !word) return undefined;
    const order = isLast ? word.value.count : typeof number.value === 'number' ? number.value : 1;
    const date = toDate(
      word.value,
      order,
      tokens,
      word.to,
      hasYear || inner !== undefined || (!isLast && word.value.isClear),
    );
    return date && inner ? { to: word.to, date: date.date.replace('XXXX', String(inner.value)) } : date;
  }

  /** “antrąjį **2024 m.** ketvirtį”. */
  function readInnerYear(tokens: readonly Token[], at: number): Match<number> | undefined {
    const year = dates.leadingYears ? toYear(tokens, at) : undefined;
    const mark = year && yearMarks.match(tokens, year.to);
    return year && mark ? { to: mark.to, value: year.value } : undefined;
  }

  /** “trimestrul al patrulea”, “trimestrul IV”. */
  function readWordFirst(tokens: readonly Token[], at: number, hasYear: boolean): PartDate | undefined {
    const word = words.match(tokens, at);
    if (!word) return undefined;
    const number = readOrdinal(tokens, word.to) ?? readRoman(tokens, word.to);
    return number && toDate(word.value, Number(number.value), tokens, number.to, hasYear || word.value.isClear);
  }

  /** “the first nine months of 2023”. */
  function readMonths(tokens: readonly Token[], at: number, hasYear: boolean): PartDate | undefined {
    const first = firsts.match(tokens, at);
    const count = first && readCardinal(tokens, first.to);
    const inner = count && readInnerYear(tokens, count.to);
    const unit = count && months.match(tokens, inner?.to ?? count.to);
    const year = inner ? { ...inner, to: unit?.to ?? inner.to } : unit && readLinkedYear(tokens, unit.to);
    const last = Number(count?.value);
    if (!unit || !(year || hasYear) || !(last > 1 && last < 12)) return undefined;
    const value = year?.value ?? 'XXXX';
    return { to: year?.to ?? unit.to, date: `${value}-01/${value}-${String(last).padStart(2, '0')}` };
  }

  function toDate(
    part: Part,
    order: number,
    tokens: readonly Token[],
    at: number,
    mayLackYear: boolean,
  ): PartDate | undefined {
    if (!(order >= 1 && order <= part.count)) return undefined;
    const year = readLinkedYear(tokens, at);
    if (!year && !mayLackYear && !isBeforeYear(tokens, at)) return undefined;
    return { to: year?.to ?? at, date: `${year?.value ?? 'XXXX'}-${part.letter}${order}` };
  }

  /** Whether a year follows that is said without its number: “of last year”. */
  function isBeforeYear(tokens: readonly Token[], at: number): boolean {
    for (let to = at; to <= at + 2; to = tables.linkers.match(tokens, to)?.to ?? Number.POSITIVE_INFINITY)
      if (years.match(tokens, to)) return true;
    return false;
  }

  function skipLinkers(tokens: readonly Token[], at: number): number {
    let to = at;
    for (
      let linker = tables.linkers.match(tokens, to);
      linker && to < at + 4;
      linker = tables.linkers.match(tokens, to)
    )
      to = linker.to;
    return to;
  }

  function readLinkedYear(tokens: readonly Token[], at: number): Match<number> | undefined {
    const to = skipLinkers(tokens, at);
    const skipped = tokens[to]?.text === ',' || tokens[to]?.text === '/' ? to + 1 : to;
    // Where the year stands first, digits right behind count what follows them: “az első félévben 1500 lakást”.
    const year = toYear(tokens, skipped);
    const isCount = dates.leadingYears && skipped === at && tokens[at + 1]?.kind === 'word';
    return year && isCount && (year.value < 1900 || year.value % 100 === 0) ? undefined : year;
  }
}

function readRoman(tokens: readonly Token[], at: number): Match<number> | undefined {
  const value = parseRoman(tokens[at]?.text ?? '');
  return value === undefined ? undefined : { to: at + 1, value };
}
