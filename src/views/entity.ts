import { defaultLocale, type Locale } from '../i18n/locales.ts';
import type { EntityUse, Withheld } from '../index/collect-entities.ts';
import type { FindTranslation } from '../index/index-translations.ts';
import type { Entity } from '../model/entity.ts';
import { type Companion, toCompanions } from './entity-company.ts';
import { type NamedIn, toNamedIn } from './entity-mentions.ts';
import { type Seen, toSeen } from './entity-seen.ts';
import type { GlossaryNames, NamesIn } from './glossary-names.ts';
import { toMentionPages } from './mention-pages.ts';
import { toWords, type Words } from './words.ts';

/** One entity, for the readers of one language. */
export interface EntityView {
  readonly id: Entity['id'];
  readonly type: Entity['type'];
  readonly label: Words;
  readonly names: readonly NamesIn[];
  /** Its names in languages that are neither the interface's nor named by the glossary. */
  readonly namesElsewhere: readonly NamesIn[];
  /** Names used in every language, such as initials. */
  readonly shared: readonly string[];
  readonly definition: Definition;
  readonly standsFor?: EntityLink & { readonly note?: string };
  /** The entities whose names often mean this one. */
  readonly meantBy: readonly MeantBy[];
  /** The first page of its mentions. */
  readonly documents: readonly NamedIn[];
  /** How many pages its mentions fill. */
  readonly pages: number;
  readonly company: readonly Companion[];
  readonly seen: Seen;
  /** What names it in words that may not be shown. */
  readonly withheld?: Withheld;
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

interface MeantBy extends EntityLink {
  /** How often the documents say that name, whatever they mean by it. */
  readonly mentions: number;
}

const unused: EntityUse = { mentions: [], figures: [], company: [] };

/** Makes entity views; `entities` is the whole glossary. */
export function createEntityViews(
  entities: readonly Entity[],
  uses: ReadonlyMap<Entity['id'], EntityUse>,
  names: GlossaryNames,
  find: FindTranslation,
): (entity: Entity, locale: Locale) => EntityView {
  const meaning = Map.groupBy(entities, ({ standsFor }) => standsFor);
  return (entity, locale) => {
    const toLink = (id: Entity['id']): EntityLink => ({ id, label: names.label(id, locale) });
    const { id, type, standsFor, standsForNote } = entity;
    const { mul: shared = [] } = entity.aliases;
    const use = uses.get(id) ?? unused;
    const pages = toMentionPages(use.mentions);
    const note = standsForNote[locale];
    return {
      id,
      type,
      label: names.label(id, locale),
      names: names.all(entity),
      namesElsewhere: names.elsewhere(entity),
      shared,
      definition: toDefinition(entity, locale),
      ...(standsFor && { standsFor: { ...toLink(standsFor), ...(note && { note }) } }),
      meantBy: (meaning.get(id) ?? []).map((other) => ({
        ...toLink(other.id),
        mentions: uses.get(other.id)?.mentions.length ?? 0,
      })),
      documents: toNamedIn(pages[0] ?? [], locale, find),
      pages: pages.length,
      company: toCompanions(id, use, { locale, find, label: (other) => names.label(other, locale) }),
      seen: toSeen(use.mentions, locale),
      ...(use.withheld && { withheld: use.withheld }),
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
