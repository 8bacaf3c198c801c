import type { Translate } from '../i18n/create-translator.ts';
import type { TimelineEntry, TimelineYear } from './timeline.ts';

/** A part of the timeline that one page shows; `E` is what a statement is in it. */
export interface TimelinePart<E = TimelineEntry> {
  /** Its place in the address; absent where it is the timeline's first page. */
  readonly id?: string;
  /** The first and last year of it; absent where no year is known. */
  readonly span?: readonly [first: string, last: string];
  /** Which of the parts of its only year, where that has several. */
  readonly piece?: { readonly at: number; readonly of: number };
  readonly years: readonly TimelineYear<E>[];
}

/** Up to so many statements the timeline is one page. */
const mostWhole = 150;
const perPage = 100;

/**
 * The timeline in parts, in the order of time: years that fit on one page together, a year that does not in pieces,
 * what has no year last. The latest known years are the first page.
 */
export function toTimelineParts<E>(years: readonly TimelineYear<E>[]): TimelinePart<E>[] {
  if (countEntries(years) <= mostWhole) return [{ ...toSpan(years), years }];
  const parts = joinYears(years.filter(({ year }) => year !== undefined));
  const undated = years.filter(({ year }) => year === undefined).flatMap(cutYear);
  const all = [...parts, ...undated];
  const first = parts.at(-1) ?? all[0];
  return all.map((part) => (part === first ? part : { ...part, id: toId(part) }));
}

/** The path of the page that shows a part. */
export function toTimelinePath({ id }: Pick<TimelinePart, 'id'>): string {
  return id === undefined ? 'timeline/' : `timeline/${id}/`;
}

function toId({ span, piece }: Pick<TimelinePart, 'span' | 'piece'>): string {
  const years = span ? [...new Set(span)].join('-') : 'undated';
  return piece ? `${years}-part-${piece.at}` : years;
}

function joinYears<E>(years: readonly TimelineYear<E>[]): TimelinePart<E>[] {
  const parts: TimelineYear<E>[][] = [];
  for (const year of years) {
    const last = parts.at(-1);
    if (last && countEntries(last) + year.entries.length <= perPage) last.push(year);
    else parts.push([year]);
  }
  return parts.flatMap((part) => {
    const [only] = part;
    return only && part.length === 1 ? cutYear(only) : [{ ...toSpan(part), years: part }];
  });
}

function cutYear<E>(group: TimelineYear<E>): TimelinePart<E>[] {
  const pieces = Array.from({ length: Math.ceil(group.entries.length / perPage) }, (_, index) =>
    group.entries.slice(index * perPage, (index + 1) * perPage),
  );
  return pieces.map((entries, index) => ({
    ...toSpan([group]),
    ...(pieces.length > 1 && { piece: { at: index + 1, of: pieces.length } }),
    years: [{ ...group, entries }],
  }));
}

function toSpan(years: readonly TimelineYear<unknown>[]): Pick<TimelinePart, 'span'> {
  const known = years.flatMap(({ year }) => year ?? []);
  const [first, last] = [known[0], known.at(-1)];
  return first !== undefined && last !== undefined ? { span: [first, last] } : {};
}

function countEntries(years: readonly TimelineYear<unknown>[]): number {
  return years.reduce((sum, { entries }) => sum + entries.length, 0);
}

/** The anchor of a year on its page. */
export function toYearId({ year }: Pick<TimelineYear, 'year'>): string {
  return year === undefined ? 'y-unknown' : `y-${year}`;
}

interface YearCount {
  /** Its anchor on the page of `part`, which is the one where it begins. */
  readonly id: string;
  readonly year?: string;
  readonly part: TimelinePart<unknown>;
  readonly count: number;
}

interface Decade {
  /** EDTF, such as `201X`; absent for what has no year. */
  readonly decade?: string;
  readonly years: readonly YearCount[];
}

/** Every year of the parts with how many statements it has, by decade. */
export function toDecades(parts: readonly TimelinePart<unknown>[]): Decade[] {
  const all = parts.flatMap((part) => part.years.map((group) => ({ part, group })));
  const years = [...Map.groupBy(all, ({ group }) => group.year)].flatMap(([year, pieces]) => {
    const [first] = pieces;
    const count = countEntries(pieces.map(({ group }) => group));
    return first ? [{ id: toYearId(first.group), part: first.part, count, ...(year && { year }) }] : [];
  });
  return [...Map.groupBy(years, ({ year }) => year?.replace(/.$/u, 'X'))].map(([decade, some]) => ({
    ...(decade && { decade }),
    years: some,
  }));
}

/** What a part is called: its years, and which piece of how many. */
export function toPartName({ span, piece }: Pick<TimelinePart, 'span' | 'piece'>, t: Translate): string {
  const years = span ? [...new Set(span)].join('–') : t('timeline.yearUnknown');
  return piece ? `${years} (${piece.at}/${piece.of})` : years;
}

interface PartLink {
  readonly label: string;
  readonly href: string;
}

/** The parts before and after one, in the order of time; `toHref` gives the address of a path. */
export function toPartLinks(
  parts: readonly TimelinePart<unknown>[],
  part: TimelinePart<unknown>,
  t: Translate,
  toHref: (path: string) => string,
): { readonly previous?: PartLink; readonly next?: PartLink } {
  const at = parts.indexOf(part);
  const toLink = (other: TimelinePart<unknown>) => ({
    label: toPartName(other, t),
    href: toHref(toTimelinePath(other)),
  });
  const [previous, next] = [parts[at - 1], parts[at + 1]];
  return { ...(previous && { previous: toLink(previous) }), ...(next && { next: toLink(next) }) };
}
