import { once } from '../cache/once-for.ts';
import { createPlaceNames } from '../data/cldr/places.ts';
import { locales } from '../i18n/locales.ts';
import { collectDates, type DatedStatement } from '../index/collect-dates.ts';
import { indexTranslations } from '../index/index-translations.ts';
import type { Briefing, BriefingSegment } from '../model/briefing.ts';
import type { Entity } from '../model/entity.ts';
import type { Figure } from '../model/figure.ts';
import type { Rights } from '../model/rights.ts';
import type { Translation, TranslationEntry } from '../model/translation.ts';
import { findRights } from '../rights/find-rights.ts';
import { indexNames, type NameIndex } from './index-names.ts';

/** What an author can cite from: the documents, their translations, the glossary. */
export interface EvidenceSource {
  readonly briefings: readonly Briefing[];
  readonly translations: readonly Translation[];
  readonly entities: readonly Entity[];
  /** How much of a document may be shown that does not say so itself; all where this is left out. */
  readonly rights?: Rights;
}

/** A sentence, the document it stands in, and its translations by language; a missing one is left out. */
export interface SegmentEvidence {
  readonly briefing: Briefing;
  readonly segment: BriefingSegment;
  readonly translations: ReadonlyMap<string, TranslationEntry>;
}

/** A figure with the sentence it stands in. */
export interface FigureEvidence extends SegmentEvidence {
  readonly figure: Figure;
}

/** What can be cited, by id. An id stands for several places where several documents say the same. */
export interface Evidence {
  readonly segments: ReadonlyMap<string, readonly SegmentEvidence[]>;
  readonly figures: ReadonlyMap<string, readonly FigureEvidence[]>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly briefings: ReadonlyMap<string, Briefing>;
  /** The slugs of the documents of which nothing may be quoted. */
  readonly unquotable: ReadonlySet<string>;
  /** What the entities are called in the languages of the interface, of the glossary and of the documents. */
  readonly names: () => NameIndex;
  /** The dated statements of the documents that may be quoted, in the order of time. */
  readonly dated: () => readonly DatedStatement[];
}

/** Indexes the source by the ids that authors write. Sentences and figures are indexed when they are first asked for. */
export function toEvidence({ briefings, translations, entities, rights = 'full' }: EvidenceSource): Evidence {
  const places = once(() => indexPlaces(briefings, translations));
  const unquotable = new Set(
    briefings.filter((briefing) => findRights(briefing, rights) === 'metadata').map(({ slug }) => slug),
  );
  return {
    ...createIndexes({ briefings: briefings.filter(({ slug }) => !unquotable.has(slug)), translations, entities }),
    unquotable,
    get segments() {
      return places().segments;
    },
    get figures() {
      return places().figures;
    },
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    briefings: new Map(briefings.map((briefing) => [briefing.slug, briefing])),
  };
}

function indexPlaces(
  briefings: readonly Briefing[],
  translations: readonly Translation[],
): Pick<Evidence, 'segments' | 'figures'> {
  const ofBriefing = Map.groupBy(translations, ({ briefing }) => briefing);
  const segments = briefings.flatMap((briefing) => toSegmentEvidence(briefing, ofBriefing.get(briefing.slug) ?? []));
  const segmentIn = new Map(segments.map((found) => [toKey(found.briefing.slug, found.segment.id), found]));
  const figures = briefings.flatMap((briefing) =>
    briefing.figures.flatMap((figure) => {
      const place = segmentIn.get(toKey(briefing.slug, figure.segment));
      return place ? [{ ...place, figure }] : [];
    }),
  );
  return {
    segments: Map.groupBy(segments, ({ segment }) => segment.id),
    figures: Map.groupBy(figures, ({ figure }) => figure.id),
  };
}

/** Names and dates are indexed when they are first asked for. */
function createIndexes(source: EvidenceSource): Pick<Evidence, 'names' | 'dated'> {
  let names: NameIndex | undefined;
  let dated: readonly DatedStatement[] | undefined;
  return {
    names: () => {
      names ??= indexNames(source.entities, listNameLanguages(source), createPlaceNames({ regions: [], zones: [] }));
      return names;
    },
    dated: () => {
      dated ??= collectDates(source.briefings);
      return dated;
    },
  };
}

function listNameLanguages({ briefings, translations, entities }: EvidenceSource): ReadonlySet<string> {
  const own = entities.flatMap(({ names, aliases }) => [...Object.keys(names), ...Object.keys(aliases)]);
  const langs = new Set([
    ...locales,
    ...own,
    ...briefings.map(({ lang }) => lang),
    ...translations.map(({ lang }) => lang),
  ]);
  langs.delete('mul');
  return langs;
}

/** A place in one document as authors write it: `<briefing>#<id>`. */
export function toKey(slug: string, id: string): string {
  return `${slug}#${id}`;
}

const untranslated: SegmentEvidence['translations'] = new Map();

function toSegmentEvidence(briefing: Briefing, own: readonly Translation[]): SegmentEvidence[] {
  const find = indexTranslations(own);
  return briefing.segments.map((segment) => {
    const found = own.flatMap(({ lang }) => {
      const entry = find(briefing, segment, lang);
      return entry && entry.target !== '' ? [[lang, entry] as const] : [];
    });
    return { briefing, segment, translations: found.length > 0 ? new Map(found) : untranslated };
  });
}
