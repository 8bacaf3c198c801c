import { checkChart } from './check-chart.ts';
import { checkEntity } from './check-entity.ts';
import { suggest } from './describe.ts';
import type { Evidence, SegmentEvidence } from './evidence.ts';
import { type Problem, toProblem } from './problem.ts';
import { findFigures, findSubjects, parseReference, splitReferences, toReferenceKind } from './references.ts';

/** What is wrong with what a note is on. */
export function checkSubject(evidence: Evidence, text: string): readonly Problem[] {
  const kind = toReferenceKind(text);
  return kind === 'entity'
    ? checkEntity(evidence, text)
    : checkReference(evidence, kind, text, findSubjects(evidence, text));
}

/** What is wrong with a reference that can mean `places`: nothing where that is one which may be quoted. */
export function checkReference(
  evidence: Evidence,
  kind: 'segment' | 'figure',
  text: string,
  places: readonly SegmentEvidence[],
): readonly Problem[] {
  const { briefing } = parseReference(text);
  if (briefing !== undefined && !evidence.briefings.has(briefing)) {
    return [toProblem('unknown-briefing', 'no such briefing', suggest(evidence, 'briefing', briefing))];
  }
  if (places.length === 0) return [toProblem(`unknown-${kind}`, `no such ${kind}`, suggest(evidence, kind, text))];
  const [place, ...others] = places;
  if (place && others.length === 0) return checkRights(evidence, place.briefing);
  const choices = places.map((place) => `${place.briefing.slug}#${text}`).join(' or ');
  return [toProblem('ambiguous-reference', `several documents have this ${kind}`, `write ${choices}`)];
}

function checkRights({ unquotable }: Evidence, { slug, source }: SegmentEvidence['briefing']): readonly Problem[] {
  if (!unquotable.has(slug)) return [];
  const facts = source.file.replace(/\.[^./]+$/u, '.yml');
  const cure = `take this out, or, if the source may be quoted, say “rights: excerpts” in ${facts}`;
  return [toProblem('not-quotable', toRightsReason(slug), cure)];
}

/** Why a document cannot be cited whose rights forbid it. */
export function toRightsReason(slug: string): string {
  return `the text of “${slug}” may not be republished (its rights are “metadata”), so that it cannot be cited`;
}

/** What is wrong with the figures of a comparison, or of a chart. */
export function checkFigures(evidence: Evidence, text: string, isChart: boolean): readonly Problem[] {
  const references = splitReferences(text);
  const problems = references.flatMap((one) =>
    checkReference(evidence, 'figure', one, findFigures(evidence, one)).map(
      ({ reason, ...rest }): Problem => ({ ...rest, reason: `${one}: ${reason}` }),
    ),
  );
  const twice = references.find((one, index) => references.indexOf(one) !== index);
  if (twice) problems.push(toProblem('wrong-value', `${twice} is named twice`, 'name each figure once'));
  if (references.length < 2)
    problems.push(toProblem('wrong-value', 'it names one figure', 'name at least two figures'));
  if (problems.length > 0 || !isChart) return problems;
  return checkChart(
    references.flatMap((one) => findFigures(evidence, one)),
    text,
  );
}
