import type { Briefing } from '../model/briefing.ts';
import type { Rights } from '../model/rights.ts';

/** How much of a document may be shown: what it says itself, else what the team says of all. */
export function findRights({ rights }: Pick<Briefing, 'rights'>, team: Rights): Rights {
  return rights ?? team;
}
