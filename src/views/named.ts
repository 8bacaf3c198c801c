import type { Briefing } from '../model/briefing.ts';
import { listSegments } from '../model/list-segments.ts';
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

/** The first mention of each entity in each section: the ones a text links. A heading begins a section. */
export function findFirstMentions({ mentions, blocks }: Pick<Briefing, 'mentions' | 'blocks'>): ReadonlySet<string> {
  const sections = findSections(blocks);
  const first = new Map<string, Mention>();
  for (const mention of mentions.toSorted((a, b) => a.start - b.start)) {
    const key = `${sections.get(mention.segment)} ${mention.entity}`;
    if (mention.entity && !first.has(key)) first.set(key, mention);
  }
  return new Set(Array.from(first.values(), ({ id }) => id));
}

/** The number of the section each segment stands in. */
function findSections(blocks: Briefing['blocks']): ReadonlyMap<string, number> {
  const sections = new Map<string, number>();
  let section = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') section += 1;
    for (const id of listSegments(block)) sections.set(id, section);
  }
  return sections;
}
