import type { Briefing } from '../model/briefing.ts';
import type { ChangeRecord, FigureState } from '../model/change-record.ts';
import type { Rights } from '../model/rights.ts';
import { findRights } from './find-rights.ts';
import { limitState } from './limit-state.ts';

type LimitLogged = (state: FigureState) => FigureState | undefined;

/**
 * A function from a figure as it was to what the change log may show of it; `undefined` where that is nothing. Of a
 * document in excerpts, those in segments that are withheld now are not shown; what was quoted before, and stands there no
 * more, is. A document that is gone has no word of its own any more: the team's holds.
 */
export function createLogLimit(briefings: readonly Briefing[], team: Rights): LimitLogged {
  const rights = new Map(briefings.map((briefing) => [briefing.slug, findRights(briefing, team)]));
  const inExcerpts = briefings.filter(({ slug }) => rights.get(slug) === 'excerpts');
  const withheld = new Set(inExcerpts.flatMap(listWithheld));
  return (state) => {
    const own = rights.get(state.briefing) ?? team;
    if (own === 'full') return state;
    const isHidden = own === 'metadata' || withheld.has(`${state.briefing} ${state.figure.segment}`);
    return isHidden ? undefined : limitState(state);
  };
}

/** A record of the change log with what may be shown of it. */
export function limitRecord(record: ChangeRecord, limit: LimitLogged): ChangeRecord {
  const limitAll = (states: readonly FigureState[]) => states.flatMap((state) => limit(state) ?? []);
  return {
    ...record,
    added: limitAll(record.added),
    changed: record.changed.flatMap((change) => {
      const [before, after] = [limit(change.before), limit(change.after)];
      return before && after ? [{ before, after }] : [];
    }),
    withdrawn: limitAll(record.withdrawn),
  };
}

function listWithheld({ slug, blocks }: Briefing): string[] {
  return blocks.flatMap((block) => (block.kind === 'withheld' ? block.segments.map(({ id }) => `${slug} ${id}`) : []));
}
