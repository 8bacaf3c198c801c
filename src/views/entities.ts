import type { Locale } from '../i18n/locales.ts';
import type { EntityUse } from '../index/collect-entities.ts';
import type { Entity } from '../model/entity.ts';
import { type EntityType, entityTypeSchema } from '../model/mention.ts';
import type { GlossaryNames, NamesIn } from './glossary-names.ts';
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
  names: GlossaryNames,
  locale: Locale,
): EntityEntry[] {
  const collator = new Intl.Collator(locale, { ignorePunctuation: true });
  const entries = entities.map((entity) => {
    const label = names.label(entity.id, locale);
    const mentions = uses.get(entity.id)?.mentions ?? [];
    return {
      id: entity.id,
      type: entity.type,
      label,
      elsewhere: findElsewhere(names.all(entity), label),
      mentions: mentions.length,
      documents: new Set(mentions.map(({ briefing }) => briefing.slug)).size,
    };
  });
  return entries.sort((a, b) => collator.compare(a.label.text, b.label.text));
}

/** The labels that differ from `label`, each spelling once. */
function findElsewhere(all: readonly NamesIn[], label: Words): NamesIn[] {
  const bySpelling = Map.groupBy(all, (name) => name.label);
  bySpelling.delete(label.text);
  return [...bySpelling.values()].flatMap((same) => same.slice(0, 1));
}

/**
 * Sorted entries by their first letter, digits under one head; letters that the alphabet does not tell apart stand
 * together.
 */
export function groupByLetter(entries: readonly EntityEntry[], locale: Locale): LetterGroup[] {
  const collator = new Intl.Collator(locale, { sensitivity: 'base' });
  const groups: { letter: string; entries: EntityEntry[] }[] = [];
  for (const entry of entries) {
    const letter = findHead(entry.label.text, locale);
    const last = groups.at(-1);
    if (last && collator.compare(last.letter, letter) === 0) last.entries.push(entry);
    else groups.push({ letter, entries: [entry] });
  }
  return groups;
}

/** What an entry stands under: its first letter, as a capital, past any marks before it. */
function findHead(label: string, locale: Locale): string {
  const [first = ''] = /[\p{L}\p{N}]\p{M}*/u.exec(label) ?? [];
  return /\p{N}/u.test(first) ? '0–9' : first.toLocaleUpperCase(locale);
}

/** Entries by type, in the order of the model; types without entries are left out. */
export function groupByType(entries: readonly EntityEntry[]): { type: EntityType; entries: EntityEntry[] }[] {
  return entityTypeSchema.options
    .map((type) => ({ type, entries: entries.filter((entry) => entry.type === type) }))
    .filter((group) => group.entries.length > 0);
}

/** How many neighbours of its type an entry shows on each side. */
const near = 5;

/** Of sorted entries, those of the same type around `entry`, itself among them. */
export function findAlike(entries: readonly EntityEntry[], entry: EntityEntry): EntityEntry[] {
  const alike = entries.filter(({ type }) => type === entry.type);
  const place = alike.indexOf(entry);
  return alike.slice(Math.max(0, place - near), place + near + 1);
}
