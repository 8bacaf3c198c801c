import { type FoundName, findNames } from './find-names.ts';
import { findQuantities, type Quantity } from './find-quantities.ts';
import { foldWords } from './fold-words.ts';
import { type FigureMatch, matchFigures } from './match-figures.ts';
import type { FiguresIndex, NamesFile } from './search-files.ts';
import { toSearchText, toValueWord } from './search-text.ts';

/** A name of the query that stands for all names of what it names. */
interface PlannedName {
  readonly word: string;
  readonly entities: readonly string[];
}

/** How a query was understood. */
export interface QueryPlan {
  /** What is looked up as words, in the form of the index; `undefined` where names took all of it. */
  readonly words: string | undefined;
  readonly names: readonly PlannedName[];
  /** The figures that have a number of the query, the best first. */
  readonly figures: readonly FigureMatch[];
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/**
 * Reads a query: names become entities, and numbers that some figure has become that figure's value.
 * `plain` are folded names the reader wants as words. A query in quotation marks is words only.
 */
export function planQuery(
  query: string,
  files: { names: NamesFile; figures: FiguresIndex },
  plain: ReadonlySet<string>,
): QueryPlan {
  if (isExact(query)) return { words: toSearchText(query), names: [], figures: [] };
  const names = findNames(query, files.names.names).filter((name) => !plain.has(foldWords(toWord(query, name))));
  const quantities = findQuantities(query, files.figures.words).filter(
    (quantity) => !names.some((name) => isOverlapping(name, quantity)),
  );
  const matches = quantities.map((quantity) => ({ quantity, figures: matchFigures(quantity, files.figures.figures) }));
  const replacements = [
    ...names.map((name) => ({ start: findElision(query, name.start), end: name.end, by: '' })),
    ...matches.flatMap(({ quantity, figures: [best] }) => (best && !quantity.isBare ? [toValue(quantity, best)] : [])),
  ];
  return {
    words: toWords(replace(query, replacements)),
    names: names.map((name) => ({ word: toWord(query, name), entities: name.entities })),
    figures: [
      ...new Map(matches.flatMap(({ figures }) => figures.map((match) => [match.figure.id, match] as const))).values(),
    ],
  };
}

/** The query as plain words: what is tried where its plan finds nothing. */
export function toPlainPlan(query: string): QueryPlan {
  return { words: toWords(query), names: [], figures: [] };
}

/** Whether the reader asks for these very words in this order. */
export function isExact(words: string): boolean {
  return /^\s*".+"\s*$/u.test(words);
}

function toWord(query: string, { start, end }: FoundName): string {
  return query.slice(start, end);
}

function isOverlapping(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Where a name starts together with an article that lost its vowel to it: “l’Ucraina”, “dell’Europa”. */
function findElision(query: string, start: number): number {
  const elided = /\p{L}{1,5}['\u2019]$/u.exec(query.slice(Math.max(0, start - 6), start));
  return start - (elided?.[0].length ?? 0);
}

function toValue({ start, end }: Quantity, { value }: FigureMatch): Replacement {
  return { start, end, by: ` ${toValueWord(value)} ` };
}

function replace(query: string, replacements: readonly Replacement[]): string {
  let text = query;
  for (const { start, end, by } of [...replacements].sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + by + text.slice(end);
  return text;
}

/** Words without the article that lost its vowel before them: “dell’acqua” is looked up as “acqua”. */
function toWords(text: string): string | undefined {
  const words = toSearchText(text).replace(/(?<![\p{L}'])\p{L}{1,5}'(?=\p{L}{3})/gu, '');
  return /[\p{L}\p{N}]/u.test(words) ? words : undefined;
}
