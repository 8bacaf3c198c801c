import type { Root } from 'mdast';
import type { Figure } from '../model/figure.ts';
import { componentRules } from './components.ts';
import { type Evidence, type SegmentEvidence, toKey } from './evidence.ts';
import { findElements, toAttributes } from './find-elements.ts';
import { findFigures, findSegments, findSubjects } from './references.ts';

/** A sentence that a commentary rests on. */
export interface Citation extends SegmentEvidence {
  /** Counts the sentences from 1, in the order in which they are first cited. */
  readonly number: number;
  /** The figures of the sentence that the commentary shows; none where it only quotes or cites. */
  readonly figures: readonly Figure[];
}

/** The sentences that an authored text rests on, each once; references that lead nowhere are passed over. */
export function findCitations(tree: Root, evidence: Evidence): Citation[] {
  const cited = new Map<string, { place: SegmentEvidence; figures: Figure[] }>();
  for (const { place, figure } of findElements(tree).flatMap((element) => findPlaces(element, evidence))) {
    const key = toKey(place.briefing.slug, place.segment.id);
    const known = cited.get(key) ?? { place, figures: [] };
    if (figure && !known.figures.includes(figure)) known.figures.push(figure);
    cited.set(key, known);
  }
  return [...cited.values()].map(({ place, figures }, index) => {
    const { briefing, segment, translations } = place;
    return { briefing, segment, translations, number: index + 1, figures };
  });
}

interface Place {
  readonly place: SegmentEvidence;
  readonly figure?: Figure;
}

/** The sentences an element cites; references that lead nowhere are passed over. */
export function findPlaces(element: Parameters<typeof toAttributes>[0], evidence: Evidence): Place[] {
  const rules = componentRules[element.name ?? '']?.attributes ?? {};
  return [...toAttributes(element)].flatMap(([name, value = '']): Place[] => {
    const kind = rules[name]?.kind;
    if (kind === 'subject')
      return findSubjects(evidence, value).map((place) => ({
        place,
        ...('figure' in place && { figure: place.figure }),
      }));
    if (kind === 'segment') return findSegments(evidence, value).map((place) => ({ place }));
    if (kind !== 'figure' && kind !== 'figures') return [];
    const figures = value.split(/\s+/u).flatMap((reference) => findFigures(evidence, reference));
    return figures.map((place) => ({ place, figure: place.figure }));
  });
}
