import { createPassageTest } from '../search/filter-passages.ts';
import { findPages, type Hit } from '../search/find-pages.ts';
import type { MonthNames } from '../search/find-periods.ts';
import type { FigureEntry } from '../search/index-files.ts';
import type { IndexReader } from '../search/index-reader.ts';
import { type Outcome, runSearch } from '../search/run-search.ts';
import { emptyFilters } from '../search/search-state.ts';
import type { TextIndex } from '../search/text-index.ts';

/** What can be found, in the order in which it is shown where nothing is better. */
export const findingKinds = ['figure', 'segment', 'entity', 'briefing'] as const;
export type FindingKind = (typeof findingKinds)[number];

export interface FindWish {
  readonly query: string;
  /** The slug of the only document looked into. */
  readonly briefing?: string;
  /** The language of the documents looked into, BCP 47. */
  readonly lang?: string;
  /** The most of each kind. */
  readonly max: number;
}

/** A segment or figure, and the document it was found in. */
export interface FoundPlace {
  readonly briefing: string;
  readonly id: string;
}

export interface FindTools {
  readonly reader: IndexReader;
  readonly openTexts: () => Promise<readonly TextIndex[]>;
  readonly months: MonthNames;
  /** The figures of a segment, the ones to show first first. */
  readonly listFigures: (place: FoundPlace) => readonly string[];
}

/** What a query finds, the best of each kind first. */
export interface FoundEvidence {
  readonly outcome: Outcome;
  readonly segments: readonly FoundPlace[];
  readonly figures: readonly FoundPlace[];
  readonly entities: readonly string[];
  /** Of which kinds there are more. */
  readonly more: ReadonlySet<FindingKind>;
}

/** Searches as the site does: sentences by their words in any language, figures by their numbers, entities by any name. */
export async function findEvidence(wish: FindWish, tools: FindTools): Promise<FoundEvidence> {
  const { reader } = tools;
  const filters = { ...emptyFilters, language: wish.lang ?? '', document: wish.briefing ?? '' };
  const isChosen = await createPassageTest(filters, reader);
  const isSegment = (passage: number) => passage >= reader.start.entities.count && isChosen(passage);
  const outcome = await runSearch(wish.query, [], { ...tools, isWanted: isSegment });
  const hits = await readHits(outcome, wish.max + 1, reader);
  const segments = hits.flatMap(({ passage, document }) =>
    document && 'id' in passage ? [{ briefing: document.slug, id: passage.id }] : [],
  );
  const figures = await toFigures(outcome, segments, isSegment, tools);
  const entities = await findEntities(wish, outcome, tools);
  const lists = { figure: figures, segment: segments, entity: entities };
  return {
    outcome,
    segments: segments.slice(0, wish.max),
    figures: figures.slice(0, wish.max),
    entities: entities.slice(0, wish.max),
    more: new Set((['figure', 'segment', 'entity'] as const).filter((kind) => lists[kind].length > wish.max)),
  };
}

async function readHits(outcome: Outcome, most: number, reader: IndexReader): Promise<readonly Hit[]> {
  const next = findPages(outcome, reader);
  for (let count = -1; ; ) {
    const { hits } = await next();
    if (hits.length >= most || hits.length === count) return hits;
    count = hits.length;
  }
}

/** Where a number or time is asked for, the figures that have it; otherwise those in the sentences found. */
async function toFigures(
  { read, figures, first }: Outcome,
  segments: readonly FoundPlace[],
  isWanted: (passage: number) => boolean,
  { reader, listFigures }: FindTools,
): Promise<FoundPlace[]> {
  if (read.amounts.length + read.periods.length === 0)
    return segments.flatMap((place) => listFigures(place).map((id) => ({ briefing: place.briefing, id })));
  const ranks = new Map(first.passages.map((passage, index) => [passage, index]));
  const places = figures.flatMap(({ id, passages }) => passages.map((passage) => ({ id, passage })));
  const wanted = places.filter(({ passage }) => isWanted(passage));
  const inFound = wanted.filter(({ passage }) => ranks.has(passage));
  const hasMore = read.names.length + read.terms.length + read.phrases.length > 0;
  if (hasMore) inFound.sort((a, b) => (ranks.get(a.passage) ?? 0) - (ranks.get(b.passage) ?? 0));
  const found = await Promise.all((hasMore ? inFound : wanted).map((place) => toPlace(place, reader)));
  return found.flat();
}

async function toPlace(
  { id, passage }: { readonly id: FigureEntry['id']; readonly passage: number },
  { readPassage }: IndexReader,
): Promise<FoundPlace[]> {
  const read = await readPassage(passage);
  return read?.document ? [{ briefing: read.document.slug, id }] : [];
}

/** The entities that the query names, then those whose names or definitions have all its words. */
async function findEntities(wish: FindWish, outcome: Outcome, tools: FindTools): Promise<string[]> {
  const { reader } = tools;
  const isEntity = (passage: number) => passage < reader.start.entities.count;
  const own = await runSearch(wish.query, [], { ...tools, isWanted: isEntity });
  const hits = own.isPartial ? [] : await readHits(own, wish.max + 1, reader);
  const ids = hits.flatMap(({ passage }) => (passage.type === 'entity' ? [passage.id] : []));
  const byId = await reader.readLabel(wish.query.trim());
  const named = new Set([...(byId ? [byId.id] : []), ...outcome.labels.keys(), ...ids]);
  const isIn = wish.briefing === undefined ? () => true : await createMentionTest(wish.briefing, [...named], reader);
  return [...named].filter(isIn);
}

/** Whether a document names an entity. */
async function createMentionTest(briefing: string, ids: readonly string[], reader: IndexReader) {
  const document = await reader.findDocument(briefing);
  const named = await Promise.all(
    ids.map(async (id) => (await reader.readMentions(id)).some((passage) => reader.toDocument(passage) === document)),
  );
  const there = new Set(ids.filter((_, index) => named[index]));
  return (id: string) => there.has(id);
}
