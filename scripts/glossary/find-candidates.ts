import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadKeptLexicon } from '../../src/cache/load-kept-lexicon.ts';
import { listLanguages } from '../../src/data/list-languages.ts';
import { createLikenessFinder, type Likeness } from '../../src/glossary/candidates/find-likely.ts';
import { groupNames, type NameGroup } from '../../src/glossary/candidates/group-names.ts';
import { createNameReader, type NameReader } from '../../src/glossary/candidates/name-reader.ts';
import { createNameTally, type NamePlace } from '../../src/glossary/candidates/tally-names.ts';
import { type Candidate, isWanted, toCandidate } from '../../src/glossary/candidates/to-candidate.ts';
import { resolveNames, toPlaceNames } from '../../src/glossary/resolve-name.ts';
import { toClaims } from '../../src/glossary/to-claims.ts';
import type { PlaceCode } from '../../src/model/entity.ts';
import { toPlainLine } from '../../src/pipeline/briefing/to-plain-line.ts';
import { fromMdx } from '../../src/pipeline/mdx/from-mdx.ts';
import { createNameSource, readGlossaryFiles } from '../ingest/read-glossary.ts';
import { briefingsFolder, readOpenNames } from './read-open-names.ts';

/** A place of a name with the sentence it stands in. */
export interface NameContext extends NamePlace {
  readonly lang: string;
  readonly sentence: string;
}

export interface FoundCandidate extends Candidate {
  readonly contexts: readonly NameContext[];
  /** The entries that it may be another name of. */
  readonly maybe: readonly Likeness[];
  /** Other names without an entry that it may be one with, by their usual spelling. */
  readonly alike: readonly Likeness[];
}

export interface CandidateOptions {
  /** Names with fewer mentions are left out. */
  readonly min: number;
  readonly max: number;
  readonly lang?: string | undefined;
  readonly type?: string | undefined;
}

export interface Candidates {
  readonly list: readonly FoundCandidate[];
  /** How many there are, shown or not. */
  readonly total: number;
}

/** Names that are used less often than these say little of what a frequent one may be. */
const mostCompared = 2000;

/** The names that the documents of the project at `root` use and its glossary has not. */
export function findCandidates(root: string, { min, max, lang, type }: CandidateOptions): Candidates {
  const source = createNameSource();
  const readerOf = createReaders(source.places);
  const tally = createNameTally();
  readOpenNames(root, readerOf, tally.add);
  const groups = groupNames(tally.list(), readerOf).filter((group) => isWanted(group, { min, lang, type }));
  const known = readGlossaryFiles(root).map(({ entity }) => ({
    id: entity.id,
    names: [
      ...toClaims(entity).map(({ name }) => name),
      ...source.languages.flatMap((each) => resolveNames(entity, each, source.places)),
    ],
  }));
  const findLikely = createLikenessFinder(known);
  const findAlike = createLikenessFinder(groups.slice(0, mostCompared).map(toKnown));
  const englishOf = (code: PlaceCode) => toPlaceNames({ code }, 'en', source.places)[0];
  const list = groups.slice(0, max).map((group) => {
    const candidate = toCandidate(group, readerOf, englishOf);
    const { places, spellings } = candidate;
    const alike = findAlike(spellings).filter(({ id }) => id !== toKnown(group).id);
    return { ...candidate, contexts: readContexts(root, places), maybe: findLikely(spellings), alike };
  });
  return { list, total: groups.length };
}

function toKnown({ tallies }: NameGroup): { id: string; names: readonly string[] } {
  const names = tallies.filter(({ of }) => of === undefined).map(({ text }) => text);
  return { id: names[0] ?? '', names };
}

/** Readers of the languages that have data, each made when it is first needed. */
function createReaders(places: ReturnType<typeof createNameSource>['places']) {
  const languages = new Set(listLanguages());
  const readers = new Map<string, NameReader>();
  return (lang: string): NameReader | undefined => {
    const known = readers.get(lang);
    if (known || !languages.has(lang)) return known;
    const reader = createNameReader(loadKeptLexicon(lang), places);
    readers.set(lang, reader);
    return reader;
  };
}

/** The sentences of some places; their documents are read again, which is cheaper than keeping all sentences. */
function readContexts(root: string, places: readonly NamePlace[]): NameContext[] {
  return places.flatMap((place) => {
    const file = `${briefingsFolder}/${place.briefing}.mdx`;
    const { lang, segments } = fromMdx(readFileSync(join(root, file), 'utf8'), place.briefing, file);
    const segment = segments.find(({ id }) => id === place.segment);
    return segment ? [{ ...place, lang, sentence: toPlainLine(segment.text) }] : [];
  });
}
