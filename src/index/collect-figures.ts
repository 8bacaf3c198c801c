import type { Briefing, BriefingSegment } from '../model/briefing.ts';
import type { Figure, FigureId } from '../model/figure.ts';

/** One occurrence of a figure: the document, the sentence, and what was read there. */
export interface FigurePlace {
  readonly briefing: Briefing;
  readonly segment: BriefingSegment;
  readonly figure: Figure;
}

/** A figure with every document that has it: the same words in the same sentence have the same id everywhere. */
export interface FigureRecord {
  readonly id: FigureId;
  readonly places: readonly [FigurePlace, ...FigurePlace[]];
}

/** Every figure of every document once, in the order of the documents and of their text. */
export function collectFigures(briefings: readonly Briefing[]): FigureRecord[] {
  const records = new Map<FigureId, FigureRecord>();
  for (const place of briefings.flatMap(findPlaces)) {
    const { id } = place.figure;
    const known = records.get(id);
    records.set(id, { id, places: known ? [...known.places, place] : [place] });
  }
  return [...records.values()];
}

function findPlaces(briefing: Briefing): FigurePlace[] {
  const segments = new Map(briefing.segments.map((segment) => [segment.id, segment]));
  const places = briefing.figures.flatMap((figure) => {
    const segment = segments.get(figure.segment);
    return segment ? [{ briefing, segment, figure }] : [];
  });
  return places.sort((a, b) => a.figure.start - b.figure.start || b.figure.end - a.figure.end);
}
