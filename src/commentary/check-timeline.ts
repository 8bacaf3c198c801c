import { suggest } from './describe.ts';
import type { Evidence } from './evidence.ts';
import { findNearest } from './nearest.ts';
import { type Problem, toProblem } from './problem.ts';
import { splitReferences } from './references.ts';
import { isWithinTime, listStatements } from './select-statements.ts';

/** What is wrong with the entities of a timeline: that they are none, or that no sentence says when they did what. */
export function checkTimeline(
  evidence: Evidence,
  text: string,
  attributes: ReadonlyMap<string, string | undefined>,
): readonly Problem[] {
  const ids = splitReferences(text);
  const problems = ids.flatMap((id) => checkDated(evidence, id));
  const [from, to] = [attributes.get('from'), attributes.get('to')];
  if (problems.length > 0 || (from === undefined && to === undefined)) return problems;
  const all = listStatements(evidence, ids);
  if (all.some(({ bounds }) => isWithinTime(bounds, { from, to }))) return [];
  const known = all.filter(({ bounds }) => bounds.isYearKnown).map(({ edtf }) => edtf);
  const cure = known.length > 0 ? `they are dated ${known[0]} to ${known.at(-1)}` : 'none of them has a known year';
  return [toProblem('nothing-dated', 'no dated sentence that names them is within “from” and “to”', cure)];
}

function checkDated(evidence: Evidence, id: string): readonly Problem[] {
  if (!evidence.entities.has(id))
    return [toProblem('unknown-entity', `${id}: no such entity`, suggest(evidence, 'entity', id))];
  if (listStatements(evidence, [id]).length > 0) return [];
  const dated = [...new Set(evidence.dated().flatMap(({ entities }) => entities))].sort();
  const nearest = findNearest(id, dated);
  const cure = nearest ? `did you mean ${nearest}?` : `dated are ${dated.slice(0, 12).join(', ') || 'none'}`;
  return [toProblem('nothing-dated', `no dated sentence names ${id}`, cure)];
}
