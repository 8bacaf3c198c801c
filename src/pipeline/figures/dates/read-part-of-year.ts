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
}

interface PartDate {
  readonly to: number;
  readonly date: string;
}

const parts = { quarter: { letter: 'Q', count: 4 }, half: { letter: 'H', count: 2 } } as const;

/** Returns a reader of quarters, halves and first months of a year: “ultimul trimestru al anului 2023”, “Q4 2023”. */
export function createPartOfYearReader(
  { dates, units }: FigureLexicon,
  tables: DateTables,
  { readOrdinal, readCardinal }: NumeralReaders,
) {
  const words = createPhraseTable<Part>([
    ...dates.quarters.map((word) => [word, parts.quarter] as const),
    ...dates.halves.map((word) => [word, parts.half] as const),
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
  const months = createWordTable(units.durations['1M'] ?? []);

  return (tokens: readonly Token[], at: number): PartDate | undefined =>
    readLetter(tokens, at) ?? readOrdinalFirst(tokens, at) ?? readWordFirst(tokens, at) ?? readMonths(tokens, at);

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
      letter.value.letter === 'Q' && letter.to === at + 1,
    );
  }

  function readOrdinalFirst(tokens: readonly Token[], at: number): PartDate | undefined {
    const isLast = lasts.match(tokens, at);
    const number = isLast ?? firsts.match(tokens, at) ?? readOrdinal(tokens, at);
    const word = number && words.match(tokens, number.to);
    if (!number || !word) return undefined;
    const order = isLast ? word.value.count : 'kind' in number ? Number(number.value) : 1;
    return toDate(word.value, order, tokens, word.to, !isLast && word.value.letter === 'Q');
  }

  /** “trimestrul al patrulea”, “trimestrul IV”. */
  function readWordFirst(tokens: readonly Token[], at: number): PartDate | undefined {
    const word = words.match(tokens, at);
    if (!word) return undefined;
    const ordinal = readOrdinal(tokens, word.to);
    const roman = parseRoman(tokens[word.to]?.text ?? '');
    if (!ordinal && roman === undefined) return undefined;
    return toDate(
      word.value,
      ordinal ? Number(ordinal.value) : (roman ?? 0),
      tokens,
      ordinal?.to ?? word.to + 1,
      word.value.letter === 'Q',
    );
  }

  /** “the first nine months of 2023”. */
  function readMonths(tokens: readonly Token[], at: number): PartDate | undefined {
    const first = firsts.match(tokens, at);
    const count = first && readCardinal(tokens, first.to);
    const unit = count && months.match(tokens, count.to);
    const year = unit && readLinkedYear(tokens, unit.to);
    const last = Number(count?.value);
    if (!year || !(last > 1 && last < 12)) return undefined;
    return { to: year.to, date: `${year.value}-01/${year.value}-${String(last).padStart(2, '0')}` };
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
    if (!year && !mayLackYear) return undefined;
    return { to: year?.to ?? at, date: `${year?.value ?? 'XXXX'}-${part.letter}${order}` };
  }

  function readLinkedYear(tokens: readonly Token[], at: number): Match<number> | undefined {
    let to = at;
    for (
      let linker = tables.linkers.match(tokens, to);
      linker && to < at + 4;
      linker = tables.linkers.match(tokens, to)
    )
      to = linker.to;
    const skipped = tokens[to]?.text === ',' || tokens[to]?.text === '/' ? to + 1 : to;
    return toYear(tokens, skipped);
  }
}
