import { defaultLocale, type Locale } from '../i18n/locales.ts';
import type { Company, EntityUse, MentionPlace } from '../index/collect-entities.ts';
import type { FindTranslation } from '../index/index-translations.ts';
import type { Entity } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import { findTitle } from './find-title.ts';
import type { GlossaryNames, NamesIn } from './glossary-names.ts';
import { toKeywordInContext } from './keyword-in-context.ts';
import type { SplitWords } from './split-at-mark.ts';
import { type Passage, toPassage } from './to-passage.ts';
import { toDirection, toWords, type Words } from './words.ts';

/** One entity, for the readers of one language. */
export interface EntityView {
  readonly id: Entity['id'];
  readonly type: Entity['type'];
  readonly label: Words;
  readonly names: readonly NamesIn[];
  /** Names used in every language, such as initials. */
  readonly shared: readonly string[];
  readonly definition: Definition;
  readonly standsFor?: EntityLink & { readonly note?: string };
  /** The entities whose names often mean this one. */
  readonly meantBy: readonly EntityLink[];
  readonly documents: readonly NamedIn[];
  readonly company: readonly (EntityLink & Company)[];
}

export interface Definition {
  readonly paragraphs: readonly Words[];
  /** Whether it is a translation that no person has reviewed. */
  readonly isDraft: boolean;
}

interface EntityLink {
  readonly id: Entity['id'];
  readonly label: Words;
}

/** The mentions in one document. */
export interface NamedIn {
  readonly slug: string;
  readonly title: Words;
  readonly lang: string;
  readonly dir: Words['dir'];
  readonly lines: readonly MentionLine[];
}

interface MentionLine {
  readonly id: Mention['id'];
  readonly form: Mention['form'];
  readonly context: SplitWords;
  readonly sentence: Passage;
  readonly path: string;
}

const unused: EntityUse = { mentions: [], figures: [], company: [] };

/** Makes entity views; `entities` is the whole glossary. */
export function createEntityViews(
  entities: readonly Entity[],
  uses: ReadonlyMap<Entity['id'], EntityUse>,
  names: GlossaryNames,
  find: FindTranslation,
): (entity: Entity, locale: Locale) => EntityView {
  return (entity, locale) => {
    const toLink = (id: Entity['id']): EntityLink => ({ id, label: names.label(id, locale) });
    const { id, type, standsFor, standsForNote } = entity;
    const { mul: shared = [] } = entity.aliases;
    const { mentions, company } = uses.get(id) ?? unused;
    const note = standsForNote[locale];
    return {
      id,
      type,
      label: names.label(id, locale),
      names: names.all(entity),
      shared,
      definition: toDefinition(entity, locale),
      ...(standsFor && { standsFor: { ...toLink(standsFor), ...(note && { note }) } }),
      meantBy: entities.filter((other) => other.standsFor === id).map((other) => toLink(other.id)),
      documents: toDocuments(mentions, locale, find),
      company: company.map((other) => ({ ...other, ...toLink(other.id) })),
    };
  };
}

/** The definition in the reader's language, else in English. */
export function toDefinition({ definition, definitions }: Entity, locale: Locale): Definition {
  const own = locale === defaultLocale ? undefined : definitions[locale];
  const lang = own === undefined ? defaultLocale : locale;
  const paragraphs = (own ?? definition)
    .split(/\n\s*\n/u)
    .map((text) => toWords(text.replace(/\s+/gu, ' ').trim(), lang));
  return { paragraphs, isDraft: own !== undefined };
}

function toDocuments(mentions: readonly MentionPlace[], locale: Locale, find: FindTranslation): NamedIn[] {
  const groups = Map.groupBy(mentions, ({ briefing }) => briefing);
  return [...groups].map(([briefing, places]) => ({
    slug: briefing.slug,
    title: findTitle(briefing, locale),
    lang: briefing.lang,
    dir: toDirection(briefing.lang),
    lines: places.map((place) => ({
      id: place.mention.id,
      form: place.mention.form,
      context: toKeywordInContext(place),
      sentence: toPassage(briefing, place.segment, locale, find),
      path: `briefings/${briefing.slug}/side-by-side/#${place.segment.id}`,
    })),
  }));
}
