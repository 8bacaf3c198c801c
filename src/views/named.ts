import type { Briefing } from '../model/briefing.ts';
import { type EntityType, entityTypeSchema, type Mention } from '../model/mention.ts';
import type { EntityNames } from './entity-names.ts';
import { toWords, type Words } from './words.ts';

/** Someone or something a document names. */
interface Named {
  /** Absent where the glossary does not hold it: it is then called as the document does. */
  readonly id?: string;
  readonly name: Words;
  readonly count: number;
}

export interface NamedGroup {
  readonly type: EntityType;
  readonly named: readonly Named[];
}

/** Who and what the document names, by type, the most often named first; a demonym counts for what the glossary has. */
export function findNamed(briefing: Pick<Briefing, 'mentions' | 'lang'>, names: EntityNames): NamedGroup[] {
  const namesOnly = briefing.mentions.filter(({ entity, form }) => form === 'name' || (entity && names.has(entity)));
  const groups = Map.groupBy(namesOnly, ({ type }) => type);
  return entityTypeSchema.options.flatMap((type) => {
    const mentions = groups.get(type) ?? [];
    return mentions.length > 0 ? [{ type, named: countNamed(mentions, briefing.lang, names) }] : [];
  });
}

function countNamed(mentions: readonly Mention[], lang: string, names: EntityNames): Named[] {
  const named = Map.groupBy(mentions, ({ entity, text }) => (entity && names.has(entity) ? entity : `“${text}”`));
  return [...named]
    .map(([key, all]): Named => {
      const name = names.get(key);
      return name
        ? { id: key, name, count: all.length }
        : { name: toWords(all[0]?.text ?? key, lang), count: all.length };
    })
    .sort((a, b) => b.count - a.count);
}

/** The first mention of each entity: the ones a text links. */
export function findFirstMentions({ mentions }: Pick<Briefing, 'mentions'>): ReadonlySet<string> {
  const byEntity = Map.groupBy(mentions, ({ entity }) => entity);
  byEntity.delete(undefined);
  const first = [...byEntity.values()].map((all) => all.toSorted((a, b) => a.start - b.start)[0]?.id);
  return new Set(first.filter((id) => id !== undefined));
}
