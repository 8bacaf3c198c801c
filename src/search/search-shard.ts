import type { BriefingFile, EntityRecordData, FigureRecordData } from '../model/api.ts';
import type { BlockFile, DocumentEntry, FigureEntry, SearchType } from './index-files.ts';
import { type LanguageWords, toLanguageWords } from './language-words.ts';
import { toBlocks } from './to-blocks.ts';
import { toFigureEntries } from './to-figure-shards.ts';
import { type Name, toOwnNames, toWrittenNames } from './to-name-shards.ts';
import type { PageRecord } from './to-page-records.ts';
import { toParts } from './to-parts.ts';
import { type IndexedPassage, toEntityPassage, toPagePassage, toSegmentPassages } from './to-passages.ts';

/** What the index needs of a figure. */
export type FigureSource = Pick<FigureRecordData, 'id' | 'kind' | 'text' | 'comparator' | 'approximate'> &
  Partial<Pick<FigureRecordData, 'value' | 'unit' | 'cue' | 'date' | 'period' | 'subject'>> & {
    readonly places: readonly Pick<FigureRecordData['places'][number], 'briefing' | 'lang' | 'segment'>[];
  };

/**
 * The index of a part of the corpus: some documents, the glossary, or the written pages. Passages and records are numbered
 * from 0 within it, so that nothing in it depends on the other parts.
 */
export interface SearchShard {
  /** How many passages each record has. */
  readonly sizes: readonly number[];
  readonly types: readonly SearchType[];
  /** Of each passage: the entities it names. */
  readonly entities: readonly (readonly string[])[];
  /** Of each passage of written pages: the interface languages whose readers are shown it. */
  readonly locales: readonly (readonly string[])[];
  readonly documents: readonly DocumentEntry[];
  readonly figures: readonly FigureEntry[];
  /** The units of all its figures, also of those that are not in the index. */
  readonly units: readonly string[];
  readonly names: readonly Name[];
  readonly words: ReadonlyMap<string, LanguageWords>;
  /** How many passages each block of its words has; the last one may have fewer. */
  readonly perBlock: number;
}

/** A part of the index with the words of its passages. */
export interface WrittenShard {
  readonly shard: SearchShard;
  readonly blocks: readonly BlockFile[];
}

/** A document's own figures. */
export function listFigures({ slug, lang, figures }: BriefingFile): FigureSource[] {
  return figures.map(({ cue, ...figure }) => ({
    ...figure,
    ...(cue && { cue: cue.text }),
    places: [{ briefing: slug, lang, segment: figure.segment }],
  }));
}

/** The index of some documents. */
export function toDocumentShard(briefings: readonly BriefingFile[], figures: readonly FigureSource[]): WrittenShard {
  const groups = briefings.map(toSegmentPassages);
  const written = toShard(groups);
  const places = new Map(
    groups
      .flat()
      .flatMap(({ document, passage }, index) =>
        document && 'id' in passage ? [[`${document.slug} ${passage.id}`, index] as const] : [],
      ),
  );
  return {
    ...written,
    shard: {
      ...written.shard,
      documents: briefings.map(({ slug, lang, title }) => ({ slug, lang, title })),
      figures: toFigureEntries(figures, (document, segment) => places.get(`${document} ${segment}`)),
      units: [...new Set(figures.flatMap(({ unit }) => unit ?? []))],
      names: briefings.flatMap(toWrittenNames),
    },
  };
}

/** Entities in one record: so many that the glossary is few records beside the documents. */
export const entitiesPerRecord = 40;

/** The index of the glossary, in the order of `entities`. */
export function toGlossaryShard(entities: readonly EntityRecordData[]): WrittenShard {
  const passages = entities.map(toEntityPassage);
  const written = toShard(toParts(passages, entitiesPerRecord));
  return { ...written, shard: { ...written.shard, names: entities.flatMap(toOwnNames) } };
}

/** The index of written pages; the sections of a page follow one another. */
export function toPageShard(pages: readonly PageRecord[]): WrittenShard {
  return toShard(groupPages(pages.map(toPagePassage)));
}

function groupPages(sections: readonly IndexedPassage[]): IndexedPassage[][] {
  const pages: IndexedPassage[][] = [];
  let last: string | undefined;
  for (const section of sections) {
    const { passage } = section;
    const page = 'path' in passage ? `${Object.keys(passage.texts)} ${passage.path.replace(/#.*$/u, '')}` : undefined;
    if (page === last) pages.at(-1)?.push(section);
    else pages.push([section]);
    last = page;
  }
  return pages;
}

function toShard(groups: readonly (readonly IndexedPassage[])[]): WrittenShard {
  const passages = groups.flat();
  const { blocks, perBlock } = toBlocks(passages);
  const shard: SearchShard = {
    sizes: groups.map(({ length }) => length),
    types: passages.map(({ passage }) => passage.type),
    entities: passages.map(({ entities }) => entities),
    locales: passages.flatMap(({ locales }) => (locales ? [locales] : [])),
    documents: [],
    figures: [],
    units: [],
    names: [],
    words: toLanguageWords(groups),
    perBlock,
  };
  return { shard, blocks };
}
