import type { Briefing } from '../../model/briefing.ts';
import type { EntityType } from '../../model/mention.ts';
import { toPlainLine } from '../../pipeline/briefing/to-plain-line.ts';
import { findFullNames } from './find-full-names.ts';
import type { NameReader } from './name-reader.ts';

/** Where a name stands. */
export interface NamePlace {
  /** Slug of the document. */
  readonly briefing: string;
  readonly segment: string;
}

/** One spelling in one language, counted over all documents. */
export interface NameTally {
  readonly text: string;
  readonly lang: string;
  /** The longer name of the same document that this one is short for. */
  readonly of: string | undefined;
  readonly types: Map<EntityType, number>;
  /** Mentions by document, which is a number that counts them. */
  readonly documents: Map<number, number>;
  /** The first place in each of the first documents. */
  readonly places: NamePlace[];
}

/** How many places are kept of each spelling. */
export const mostPlaces = 3;

/** A name in one document that the glossary does not hold. */
export interface OpenName {
  readonly text: string;
  readonly type: EntityType;
  readonly segment: string;
  /** The longer name of the document that it is short for. */
  readonly of?: string;
}

/** The names of one document that the glossary does not hold, in order. */
export interface OpenNames {
  /** Slug of the document. */
  readonly briefing: string;
  readonly lang: string;
  readonly names: readonly OpenName[];
}

/** What of a document candidates are made of; `reader` knows its language. */
export function toOpenNames(
  { slug, lang, mentions, segments }: Pick<Briefing, 'slug' | 'lang' | 'mentions' | 'segments'>,
  reader: NameReader | undefined,
): OpenNames {
  const open = mentions
    .filter(({ entity, form }) => entity === undefined && form === 'name')
    .map((mention) => ({ ...mention, text: toPlainLine(mention.text) }));
  const texts = new Map(segments.map(({ id, text }) => [id as string, toPlainLine(text)]));
  const fullNames = findFullNames(open, (id) => texts.get(id) ?? '', reader);
  const names = open.map(({ text, type, segment }): OpenName => {
    const of = fullNames.get(text);
    return { text, type, segment, ...(of !== undefined && { of }) };
  });
  return { briefing: slug, lang, names };
}

/** Counts the names of documents, given one after the other; it keeps the names and none of the documents. */
export function createNameTally() {
  const tallies = new Map<string, NameTally>();
  let documents = 0;

  const add = ({ briefing, lang, names }: OpenNames): void => {
    const document = documents++;
    for (const { text, type, segment, of } of names) {
      const key = [lang, text, of ?? ''].join('\u0000');
      const known: NameTally = tallies.get(key) ?? {
        text,
        lang,
        of,
        types: new Map(),
        documents: new Map(),
        places: [],
      };
      tallies.set(key, known);
      known.types.set(type, (known.types.get(type) ?? 0) + 1);
      const before = known.documents.get(document) ?? 0;
      if (before === 0 && known.places.length < mostPlaces) known.places.push({ briefing, segment });
      known.documents.set(document, before + 1);
    }
  };
  return { add, list: () => [...tallies.values()] };
}
