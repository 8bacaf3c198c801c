import type { Locale } from '../i18n/locales.ts';
import type { EntityUse } from '../index/collect-entities.ts';
import type { Entity } from '../model/entity.ts';
import { type EntityType, entityTypeSchema } from '../model/mention.ts';
import type { EntityNames, NamesIn } from './entity-names.ts';
import type { Words } from './words.ts';

/** One line of the glossary's index. */
export interface EntityEntry {
  readonly id: Entity['id'];
  readonly type: EntityType;
  readonly label: Words;
  /** Its labels in other languages, those that are spelled otherwise. */
  readonly elsewhere: readonly NamesIn[];
  readonly mentions: number;
  readonly documents: number;
}

export interface LetterGroup {
  readonly letter: string;
  readonly entries: readonly EntityEntry[];
}

/** The whole glossary in the reader's alphabet. */
export function toEntries(
  entities: readonly Entity[],
  uses: ReadonlyMap<Entity['id'], EntityUse>,
  names: EntityNames,
  locale: Locale,
): EntityEntry[] {
  const collator = new Intl.Collator(locale);
  const entries = entities.map((entity) => {
    const label = names.label(entity.id, locale);
    const mentions = uses.get(entity.id)?.mentions ?? [];
    return {
      id: entity.id,
      type: entity.type,
      label,
      elsewhere: names.all(entity).filter((name) => name.lang !== locale && name.label !== label.text),
      mentions: mentions.length,
      documents: new Set(mentions.map(({ briefing }) => briefing.slug)).size,
    };
  });
  return entries.sort((a, b) => collator.compare(a.label.text, b.label.text));
}

/** Sorted entries by their first letter; letters that the alphabet does not tell apart stand together. */
export function groupByLetter(entries: readonly EntityEntry[], locale: Locale): LetterGroup[] {
  const collator = new Intl.Collator(locale, { sensitivity: 'base' });
  const groups: { letter: string; entries: EntityEntry[] }[] = [];
  for (const entry of entries) {
    const letter = [...entry.label.text][0]?.toLocaleUpperCase(locale) ?? '';
    const last = groups.at(-1);
    if (last && collator.compare(last.letter, letter) === 0) last.entries.push(entry);
    else groups.push({ letter, entries: [entry] });
  }
  return groups;
}

/** Entries by type, in the order of the model; types without entries are left out. */
export function groupByType(entries: readonly EntityEntry[]): { type: EntityType; entries: EntityEntry[] }[] {
  return entityTypeSchema.options
    .map((type) => ({ type, entries: entries.filter((entry) => entry.type === type) }))
    .filter((group) => group.entries.length > 0);
}
