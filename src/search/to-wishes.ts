import { cutTerms } from './cut-terms.ts';
import type { Amount, NumberSpan } from './find-amounts.ts';
import { type FoundFigures, findDates, findFigures, isIn } from './find-figures.ts';
import type { Period } from './find-periods.ts';
import { findQuantities } from './find-quantities.ts';
import type { FoundWord, Gains } from './find-words.ts';
import type { FigureEntry } from './index-files.ts';
import type { IndexReader, ReadPassage } from './index-reader.ts';
import { mergeOffsets, toWish, type Wish } from './rank-records.ts';
import type { ReadQuery, Said } from './read-query.ts';

/** A number or time that the query asks for. */
export interface NumberWish extends Wish {
  /** As typed. */
  readonly number: string;
  readonly figures?: FoundFigures;
  /** Whether these are all that has it. */
  readonly isWhole: boolean;
}

/** Words to be found one behind the other. */
export interface PhraseWish extends Wish {
  readonly isMeant: (read: ReadPassage) => boolean;
}

/** Looks up one word, or several one behind the other. */
export type Look = (keys: readonly string[]) => Promise<FoundWord>;

interface Tools {
  readonly look: Look;
  readonly reader: IndexReader;
}

/** Records, and passages in them, looked into for a number that no figure has. */
const mostRecords = 12;
const mostPassages = 40;

/** What has the numbers of a query: figures, and where they are digits alone or no figure has them, the words themselves. */
export function toAmountWishes({ amounts, periods }: ReadQuery, tools: Tools): Promise<NumberWish>[] {
  return amounts.map((amount) => {
    const year = periods.find(({ isBare, start }) => isBare && start === amount.start);
    return amount.isBare ? toDigitsWish(amount, year, tools) : toAmountWish(amount, tools);
  });
}

/** Digits alone are also words, and may be a year. */
async function toDigitsWish(amount: Said<Amount>, year: Period | undefined, tools: Tools): Promise<NumberWish> {
  const { reader } = tools;
  const [figures, dates, words] = await Promise.all([
    findFigures(amount, reader),
    year && findDates(year, reader),
    lookUpDigits(amount.word, tools),
  ]);
  const entries = [...figures.figures, ...(dates?.figures ?? [])];
  const joined = joinWishes([toWish(toGains(entries), reader), ...words]);
  const isWhole = figures.isWhole && (dates?.isWhole ?? true);
  return { ...joined, number: amount.word, figures: { ...figures, figures: entries }, isWhole };
}

async function toAmountWish(amount: Said<Amount>, tools: Tools): Promise<NumberWish> {
  const { reader } = tools;
  const { word: number, spans } = amount;
  const figures = await findFigures(amount, reader);
  const gains = toGains(figures.figures);
  if (gains.size > 0) return { ...toWish(gains, reader), number, figures, isWhole: figures.isWhole };
  // Digits alone do not make the number: the passage has to say it with its scale.
  const words = await lookUpDigits(number, tools);
  const records = [...new Set(words.flatMap((word) => [...word.records.keys()]))];
  const places = await Promise.all(words.map((word) => word.readPlaces(records.slice(0, mostRecords))));
  const passages = [...new Set(places.flatMap((each) => [...each.gains.keys()]))];
  const meant = await filterSaying(passages.slice(0, mostPassages), spans, reader);
  const isWhole = records.length <= mostRecords && passages.length <= mostPassages;
  return { ...toWish(new Map(meant.map((passage) => [passage, 1])), reader), number, figures, isWhole };
}

function lookUpDigits(number: string, { look }: Tools): Promise<FoundWord[]> {
  const digits = cutTerms(number).filter(({ key }) => /^\d/u.test(key));
  return Promise.all(digits.map(({ key }) => look([key])));
}

function toGains(figures: readonly FigureEntry[]): Gains {
  return new Map(figures.flatMap(({ passages }) => passages.map((passage) => [passage, 1] as const)));
}

/** The passages that say a number of `spans` in any language. */
async function filterSaying(
  passages: readonly number[],
  spans: readonly NumberSpan[],
  reader: IndexReader,
): Promise<number[]> {
  const says = ({ passage }: ReadPassage) =>
    Object.values(passage.texts)
      .flatMap((text) => findQuantities(text, reader.start.words))
      .some(({ values }) => values.some((value) => spans.some((span) => isIn(span)(value))));
  const read = await Promise.all(passages.map(reader.readPassage));
  return passages.filter((_, index) => read[index] && says(read[index]));
}

/** What has any of these. */
function joinWishes(wishes: readonly Wish[]): Wish {
  const there = wishes.filter(({ records }) => records.size > 0);
  const records = new Map<number, Map<string, readonly number[]>>();
  for (const [record, places] of there.flatMap((wish) => [...wish.records])) {
    const own = records.get(record) ?? new Map<string, readonly number[]>();
    for (const [lang, list] of places) own.set(lang, [...(own.get(lang) ?? []), ...list]);
    records.set(record, own);
  }
  return {
    weight: Math.max(0, ...there.map(({ weight }) => weight)),
    records,
    readPlaces: async (wanted) => {
      const all = await Promise.all(there.map((wish) => wish.readPlaces(wanted)));
      return {
        gains: new Map(all.flatMap(({ gains }) => [...gains])),
        offsets: mergeOffsets(all.map(({ offsets }) => offsets)),
      };
    },
  };
}

/** What has the times of a query; where no date is one, the words themselves. */
export function toPeriodWishes(read: ReadQuery, { look, reader }: Tools): Promise<NumberWish>[] {
  return read.periods
    .filter(({ isBare }) => !isBare)
    .map(async (period) => {
      const figures = await findDates(period, reader);
      const gains = toGains(figures.figures);
      if (gains.size > 0) return { ...toWish(gains, reader), number: period.word, figures, isWhole: figures.isWhole };
      const words = await look(cutTerms(period.word).map(({ key }) => key));
      return { ...words, number: period.word, isWhole: true };
    });
}

/** What has these words one behind the other. */
export async function toPhraseWish(phrase: string, look: Look): Promise<PhraseWish> {
  const keys = cutTerms(phrase).map(({ key }) => key);
  const isMeant = ({ passage }: ReadPassage) => Object.values(passage.texts).some((text) => hasPhrase(text, keys));
  return { ...(await look(keys)), isMeant };
}

/** Whether `text` has the words of {@link cutTerms} one behind the other. */
export function hasPhrase(text: string, keys: readonly string[]): boolean {
  const own = cutTerms(text).map(({ key }) => key);
  return own.some((_, start) => keys.every((key, index) => own[start + index] === key));
}
