import type { BriefingFile, EntityRecordData } from '../model/api.ts';
import { findCellPlace } from '../views/find-cell-places.ts';
import type { DocumentEntry, EntityPassage, PagePassage, SegmentPassage } from './index-files.ts';
import type { PageRecord } from './to-page-records.ts';

/** A passage with what it is found by besides its words. */
export interface IndexedPassage {
  readonly passage: EntityPassage | PagePassage | SegmentPassage;
  /** Its document, where it is of one. */
  readonly document?: DocumentEntry;
  /** The entities it names. */
  readonly entities: readonly string[];
  /** The interface languages whose readers are shown it; absent where all are. */
  readonly locales?: readonly string[];
}

/** The glossary page of one entity, found by all its names and what is said of it. */
export function toEntityPassage({ id, type, prefLabel, altLabel, definition }: EntityRecordData): IndexedPassage {
  const languages = new Set([...Object.keys(prefLabel), ...Object.keys(altLabel), ...Object.keys(definition)]);
  languages.delete('@none');
  const toText = (lang: string) =>
    [prefLabel[lang], ...(altLabel[lang] ?? []), ...(altLabel['@none'] ?? []), definition[lang]]
      .filter((part) => part !== undefined && part !== '')
      .join('. ');
  const texts = Object.fromEntries([...languages].map((lang) => [lang, toText(lang)]));
  return { passage: { type: 'entity', id, entity: type, label: prefLabel, texts }, entities: [id] };
}

/** The segments of one document that the site shows, with every language their words exist in. */
export function toSegmentPassages(file: BriefingFile): IndexedPassage[] {
  const mentions = Map.groupBy(file.mentions, ({ segment }) => segment);
  const document = { slug: file.slug, lang: file.lang, title: file.title };
  const segments = new Map<string, FileSegment>(file.segments.map((segment) => [segment.id, segment]));
  return file.segments.map((segment) => {
    const entities = (mentions.get(segment.id) ?? []).flatMap(({ entity }) => entity ?? []);
    const heads = listHeads(file, segment).flatMap((head) => segments.get(head) ?? []);
    return { passage: toSegmentPassage(segment, heads, file.lang), document, entities: [...new Set(entities)] };
  });
}

type FileSegment = BriefingFile['segments'][number];

const digit = /\p{N}/u;

/** A number in a cell says nothing without the words that head it; other words do. */
function listHeads(file: BriefingFile, segment: FileSegment): readonly string[] {
  return digit.test(segment.text) ? (findCellPlace(file, segment)?.heads ?? []) : [];
}

function toSegmentPassage(segment: FileSegment, heads: readonly FileSegment[], lang: string): SegmentPassage {
  const { id, kind, modality, attribution, hedge } = segment;
  const translations = listTranslations(segment, lang);
  return {
    type: kind,
    id,
    document: 0,
    texts: toTexts(segment, lang),
    ...(heads.length > 0 && { heads: heads.map((head) => toTexts(head, lang)) }),
    states: Object.fromEntries(translations.map(([other, { state }]) => [other, state])),
    ...(modality !== 'asserted' && { modality }),
    ...(attribution && { attribution }),
    ...(hedge && { hedge }),
  };
}

function toTexts(segment: FileSegment, lang: string): SegmentPassage['texts'] {
  const translations = listTranslations(segment, lang).map(([other, { text }]) => [other, text]);
  return { [lang]: segment.text, ...Object.fromEntries(translations) };
}

function listTranslations({ translations }: FileSegment, lang: string) {
  return Object.entries(translations).filter(([other]) => other !== lang);
}

export function toPagePassage({ lang, path, title, text, entities, locales }: PageRecord): IndexedPassage {
  return { passage: { type: 'page', path, title, texts: { [lang]: text } }, entities, locales };
}
