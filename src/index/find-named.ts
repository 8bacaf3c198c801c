import type { Briefing } from '../model/briefing.ts';
import type { EntityId } from '../model/entity-id.ts';
import type { SegmentId } from '../model/segment.ts';

/** Whom each sentence of a document names, each once; sentences that name nobody of the glossary are left out. */
export function findNamedIn({ mentions }: Pick<Briefing, 'mentions'>): ReadonlyMap<SegmentId, ReadonlySet<EntityId>> {
  const named = new Map<SegmentId, Set<EntityId>>();
  for (const { segment, entity } of mentions) {
    if (!entity) continue;
    named.set(segment, (named.get(segment) ?? new Set()).add(entity));
  }
  return named;
}
