import type { Briefing, BriefingSegment } from '../model/briefing.ts';
import type { EntityId } from '../model/entity-id.ts';
import type { Mention } from '../model/mention.ts';
import type { FigureRecord } from './collect-figures.ts';

export interface MentionPlace {
  readonly briefing: Briefing;
  readonly segment: BriefingSegment;
  readonly mention: Mention;
}

/** What the documents do with one entity. */
export interface EntityUse {
  /** In the order of the documents and of their text. */
  readonly mentions: readonly MentionPlace[];
  readonly figures: readonly FigureRecord[];
  /** Who is named in the same sentences, the most frequent first, and in how many sentences. */
  readonly company: readonly Company[];
}

export interface Company {
  readonly id: EntityId;
  readonly sentences: number;
}

/** The use of every entity that a mention or a figure names. */
export function collectEntities(
  briefings: readonly Briefing[],
  figures: readonly FigureRecord[],
): ReadonlyMap<EntityId, EntityUse> {
  const mentions = collectMentions(briefings);
  const company = countCompany(briefings);
  const about = collectAbout(figures);
  const ids = new Set([...mentions.keys(), ...about.keys()]);
  return new Map(
    [...ids].map((id) => [
      id,
      { mentions: mentions.get(id) ?? [], figures: about.get(id) ?? [], company: toCompany(company.get(id)) },
    ]),
  );
}

function collectMentions(briefings: readonly Briefing[]): Map<EntityId, MentionPlace[]> {
  const places = briefings.flatMap((briefing) => {
    const segments = new Map(briefing.segments.map((segment) => [segment.id, segment]));
    return briefing.mentions.flatMap((mention) => {
      const segment = segments.get(mention.segment);
      return segment && mention.entity ? [{ id: mention.entity, place: { briefing, segment, mention } }] : [];
    });
  });
  return groupBy(places);
}

function collectAbout(figures: readonly FigureRecord[]): Map<EntityId, FigureRecord[]> {
  return groupBy(
    figures.flatMap((record) => {
      const ids = new Set(record.places.flatMap(({ figure }) => figure.entities));
      return [...ids].map((id) => ({ id, place: record }));
    }),
  );
}

function groupBy<T>(entries: readonly { readonly id: EntityId; readonly place: T }[]): Map<EntityId, T[]> {
  const groups = new Map<EntityId, T[]>();
  for (const { id, place } of entries) {
    const group = groups.get(id);
    if (group) group.push(place);
    else groups.set(id, [place]);
  }
  return groups;
}

function countCompany(briefings: readonly Briefing[]): Map<EntityId, Map<EntityId, number>> {
  const counts = new Map<EntityId, Map<EntityId, number>>();
  for (const named of briefings.flatMap(findNamedTogether)) {
    for (const id of named) {
      const others = counts.get(id) ?? new Map<EntityId, number>();
      counts.set(id, others);
      for (const other of named) if (other !== id) others.set(other, (others.get(other) ?? 0) + 1);
    }
  }
  return counts;
}

/** For each sentence that names anyone, whom it names, each once. */
function findNamedTogether(briefing: Briefing): ReadonlySet<EntityId>[] {
  const named = new Map<string, Set<EntityId>>();
  for (const { segment, entity } of briefing.mentions) {
    if (!entity) continue;
    named.set(segment, (named.get(segment) ?? new Set()).add(entity));
  }
  return [...named.values()];
}

function toCompany(counts: ReadonlyMap<EntityId, number> = new Map()): Company[] {
  const company = [...counts].map(([id, sentences]) => ({ id, sentences }));
  return company.sort((a, b) => b.sentences - a.sentences || (a.id < b.id ? -1 : 1));
}
