import type { BriefingFile, EntityRecordData } from '../model/api.ts';
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
  return file.segments.map((segment) => {
    const entities = (mentions.get(segment.id) ?? []).flatMap(({ entity }) => entity ?? []);
    return { passage: toSegmentPassage(segment, file.lang), document, entities: [...new Set(entities)] };
  });
}

function toSegmentPassage(segment: BriefingFile['segments'][number], lang: string): SegmentPassage {
  const { id, kind, text, modality, attribution, hedge } = segment;
  const translations = Object.entries(segment.translations).filter(([other]) => other !== lang);
  return {
    type: kind,
    id,
    document: 0,
    texts: { [lang]: text, ...Object.fromEntries(translations.map(([other, { text: words }]) => [other, words])) },
    states: Object.fromEntries(translations.map(([other, { state }]) => [other, state])),
    ...(modality !== 'asserted' && { modality }),
    ...(attribution && { attribution }),
    ...(hedge && { hedge }),
  };
}

export function toPagePassage({ lang, path, title, text, entities, locales }: PageRecord): IndexedPassage {
  return { passage: { type: 'page', path, title, texts: { [lang]: text } }, entities, locales };
}
