import type { PlaceCode } from '../../model/entity.ts';
import { createDisjointSets } from './disjoint-sets.ts';
import { foldName } from './fold-name.ts';
import { isSameName } from './is-same-name.ts';
import type { NameReader } from './name-reader.ts';
import type { NameTally } from './tally-names.ts';

/** The spellings of one name, the most frequent first. */
export interface NameGroup {
  readonly tallies: readonly NameTally[];
  /** Where CLDR names it. */
  readonly code?: PlaceCode;
  readonly documents: number;
  readonly mentions: number;
}

/** More spellings that begin alike are compared with the most frequent of them only. */
const mostCompared = 200;

/**
 * The names that are one: forms and spellings in a language, the same name in several languages, a short name and the
 * full one of its document, the names of one place. Those that most documents have come first, then those with most mentions.
 */
export function groupNames(
  tallies: readonly NameTally[],
  readerOf: (lang: string) => NameReader | undefined,
): NameGroup[] {
  const ordered = [...tallies].sort((a, b) => countMentions(b) - countMentions(a) || (a.text < b.text ? -1 : 1));
  const sets = createDisjointSets(ordered.length);
  const codes = ordered.map(({ text, lang, of, types }) =>
    of === undefined && types.has('place') ? readerOf(lang)?.findCode(text) : undefined,
  );
  joinByKey(ordered, sets.join, (_, at) => (codes[at] ? [`code ${JSON.stringify(codes[at])}`] : []));
  joinByKey(ordered, sets.join, ({ text, of }, at) => (of === undefined && !codes[at] ? [foldName(text)] : []));
  joinShort(ordered, sets.join);
  joinInflected(ordered, codes, sets.join, readerOf);
  for (const alike of Map.groupBy(ordered.keys(), (at) => toBeginning(ordered[at])).values())
    joinForms(alike, ordered, codes, sets.join, readerOf);
  const groups = [...Map.groupBy(ordered.keys(), sets.find).values()];
  return groups.map((group) => toGroup(group, ordered, codes)).sort(compareGroups);
}

type Join = (a: number, b: number) => void;

function joinByKey(
  tallies: readonly NameTally[],
  join: Join,
  toKeys: (tally: NameTally, at: number) => readonly string[],
): void {
  const first = new Map<string, number>();
  for (const [at, tally] of tallies.entries())
    for (const key of toKeys(tally, at)) {
      const known = first.get(key);
      if (known === undefined) first.set(key, at);
      else join(known, at);
    }
}

/** A short name of a document belongs to its full one. */
function joinShort(tallies: readonly NameTally[], join: Join): void {
  const full = new Map(
    tallies.flatMap(({ text, lang, of }, at) => (of === undefined ? [[`${lang} ${text}`, at]] : [])),
  );
  for (const [at, { lang, of }] of tallies.entries()) {
    const owner = of === undefined ? undefined : full.get(`${lang} ${of}`);
    if (owner !== undefined) join(owner, at);
  }
}

/** A form that begins otherwise, as behind Irish “i”, is found from the plain name. */
function joinInflected(
  tallies: readonly NameTally[],
  codes: readonly (PlaceCode | undefined)[],
  join: Join,
  readerOf: (lang: string) => NameReader | undefined,
): void {
  const isOpen = (at: number) => tallies[at]?.of === undefined && !codes[at];
  const places = new Map(tallies.flatMap(({ lang, text }, at) => (isOpen(at) ? [[`${lang} ${text}`, at]] : [])));
  for (const [at, { lang, text }] of tallies.entries())
    for (const form of isOpen(at) ? (readerOf(lang)?.inflect(text) ?? []) : []) {
      const other = places.get(`${lang} ${form}`);
      if (other !== undefined) join(at, other);
    }
}

/** Forms of a word begin alike: its language, how many words, and two letters of the first. */
function toBeginning(tally: NameTally | undefined): string {
  const [first = '', ...others] = foldName(tally?.text ?? '').split(' ');
  return `${tally?.lang} ${first.slice(0, 2)} ${others[0]?.slice(0, 1) ?? ''}`;
}

function joinForms(
  alike: readonly number[],
  tallies: readonly NameTally[],
  codes: readonly (PlaceCode | undefined)[],
  join: Join,
  readerOf: (lang: string) => NameReader | undefined,
): void {
  for (const [place, at] of alike.entries()) {
    const one = tallies[at];
    if (!one || one.of !== undefined || codes[at]) continue;
    for (const other of alike.slice(0, Math.min(place, mostCompared))) {
      const known = tallies[other];
      if (!known || known.of !== undefined || codes[other]) continue;
      if (isSameName(known.text, one.text, readerOf(one.lang))) join(other, at);
    }
  }
}

function toGroup(
  group: readonly number[],
  tallies: readonly NameTally[],
  codes: readonly (PlaceCode | undefined)[],
): NameGroup {
  const own = group.flatMap((at) => tallies[at] ?? []);
  const code = group.map((at) => codes[at]).find((found) => found !== undefined);
  return {
    tallies: own,
    ...(code && { code }),
    documents: new Set(own.flatMap(({ documents }) => [...documents.keys()])).size,
    mentions: own.reduce((sum, tally) => sum + countMentions(tally), 0),
  };
}

/** How often a name stands in all documents together. */
export function countMentions({ documents }: NameTally): number {
  return documents.values().reduce((sum, count) => sum + count, 0);
}

function compareGroups(a: NameGroup, b: NameGroup): number {
  const [first, second] = [a.tallies[0]?.text ?? '', b.tallies[0]?.text ?? ''];
  return b.documents - a.documents || b.mentions - a.mentions || (first < second ? -1 : 1);
}
