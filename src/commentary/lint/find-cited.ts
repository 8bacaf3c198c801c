import type { Figure } from '../../model/figure.ts';
import type { Range } from '../../model/span.ts';
import type { Evidence, SegmentEvidence } from '../evidence.ts';
import { findPlaces } from '../find-citations.ts';
import type { Prose, ProseElement } from '../prose/prose.ts';

/** A sentence that a component of the text cites. */
export interface CitedPlace {
  readonly by: ProseElement;
  readonly place: SegmentEvidence;
  /** Where a figure of the sentence is cited, and not the sentence. */
  readonly figure?: Figure;
}

/** What the components of a text cite, in reading order. */
export function findCited({ elements }: Prose, evidence: Evidence): CitedPlace[] {
  return elements.flatMap((by) => findPlaces(by.element, evidence).map((found) => ({ by, ...found })));
}

/**
 * A function from a block of the text to what supports it: what is cited in it, by a component that it stands in (a note
 * on a sentence), or by one between it and its neighbours (a quotation on lines of its own). Title and summary are
 * supported by all that is cited.
 */
export function createCitedFinder(prose: Prose, cited: readonly CitedPlace[]): (block: number) => CitedPlace[] {
  const { blocks } = prose.document;
  const places = blocks.map(({ start, end }) => prose.toSource({ start, end }));
  return (block) => {
    const place = places[block];
    if (!place) return [];
    if (isStated(prose, place)) return [...cited];
    const around = { start: places[block - 1]?.end ?? 0, end: places[block + 1]?.start ?? prose.source.length };
    return cited.filter(({ by: { source } }) => isWithin(source, around) || isWithin(place, source));
  };
}

function isWithin(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether a range of the file stands in the front matter, above all of the tree. */
export function isStated({ tree }: Prose, { end }: Range): boolean {
  return end <= (tree.children[0]?.position?.start.offset ?? 0);
}
