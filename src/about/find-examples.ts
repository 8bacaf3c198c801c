import type { Evidence, FigureEvidence, SegmentEvidence } from '../commentary/evidence.ts';
import type { FormatFigure } from '../views/format-figure.ts';
import { toModalityMarks } from '../views/marks.ts';
import { type Mark, markGroups } from './marks.ts';

/** A place in the documents that has a mark: a sentence, for itself or for its translation, or a figure. */
export type Example =
  | { readonly kind: 'sentence'; readonly place: SegmentEvidence }
  | { readonly kind: 'figure'; readonly place: FigureEvidence };

/** For whom examples are chosen: translations are those into `locale`. */
export interface ExampleReader {
  readonly locale: string;
  readonly format: FormatFigure;
}

/** A place with the marks of one group that it has. */
type Marked = readonly [example: Example, marks: readonly string[]];
type Find = (evidence: Evidence, reader: ExampleReader) => Iterable<Marked>;

const finders: Readonly<Record<keyof typeof markGroups, Find>> = {
  vouch: (evidence) =>
    listSentences(evidence)
      .values()
      .map((place) => [toSentence(place), toModalityMarks(place.segment)]),
  closeness: (evidence, { format }) =>
    listFigures(evidence)
      .values()
      .filter(isOneNumber)
      .map((place) => [toFigure(place), [format(place.figure, place.briefing.figures).closeness]]),
  *origin(evidence) {
    for (const place of listFigures(evidence)) yield [toFigure(place), toOrigins(place)];
    for (const place of listSentences(evidence)) yield [toSentence(place), ['verbatim']];
  },
  worth: (evidence, { locale }) =>
    listSentences(evidence)
      .values()
      .filter(({ briefing }) => briefing.lang !== locale)
      .map((place) => [toSentence(place), [place.translations.get(locale)?.state ?? 'missing']]),
};

/** One example of each mark that the documents have: the shortest sentence with it, the first of equals. */
export function findExamples(evidence: Evidence, reader: ExampleReader): ReadonlyMap<Mark, Example> {
  const found = Object.entries(finders).map(([group, find]) => {
    const shortest = findShortest(find(evidence, reader));
    return markGroups[group as keyof typeof markGroups].flatMap((mark: Mark): [Mark, Example][] => {
      const example = shortest.get(mark);
      return example ? [[mark, example]] : [];
    });
  });
  return new Map(found.flat());
}

function listSentences({ segments }: Evidence): SegmentEvidence[] {
  return [...segments.values()].flat().filter(({ segment }) => segment.kind === 'sentence');
}

function listFigures({ figures }: Evidence): FigureEvidence[] {
  return [...figures.values()].flat();
}

/** Whether there is one number, or one with an open end as a magnitude has; not so in dates, ranks, changes and between two ends. */
function isOneNumber({ figure }: FigureEvidence): boolean {
  if (!('value' in figure) || figure.kind === 'ordinal') return false;
  return typeof figure.value === 'number' || figure.value.filter((end) => end === null).length === 1;
}

function toOrigins({ figure }: FigureEvidence): readonly string[] {
  if (figure.kind !== 'change') return [figure.basis];
  return figure.growth === undefined ? [] : ['derived'];
}

function toSentence(place: SegmentEvidence): Example {
  return { kind: 'sentence', place };
}

function toFigure(place: FigureEvidence): Example {
  return { kind: 'figure', place };
}

/** Each mark with its shortest place. */
function findShortest(places: Iterable<Marked>): ReadonlyMap<string, Example> {
  const shortest = new Map<string, Example>();
  for (const [example, marks] of places) {
    for (const mark of marks) {
      const known = shortest.get(mark);
      if (!known || lengthOf(example) < lengthOf(known)) shortest.set(mark, example);
    }
  }
  return shortest;
}

function lengthOf({ place }: Example): number {
  return place.segment.text.length;
}
