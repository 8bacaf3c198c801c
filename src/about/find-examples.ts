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

type Find = (mark: string, evidence: Evidence, reader: ExampleReader) => readonly Example[];

const finders: Readonly<Record<keyof typeof markGroups, Find>> = {
  vouch: (mark, evidence) =>
    listSentences(evidence)
      .filter(({ segment }) => toModalityMarks(segment).some((modality) => modality === mark))
      .map(toSentence),
  closeness: (mark, evidence, { format }) =>
    listFigures(evidence)
      .filter(isOneNumber)
      .filter(({ figure, briefing }) => format(figure, briefing.figures).closeness === mark)
      .map(toFigure),
  origin: (mark, evidence) =>
    mark === 'verbatim'
      ? listSentences(evidence).map(toSentence)
      : listFigures(evidence).filter(hasOrigin(mark)).map(toFigure),
  worth: (mark, evidence, { locale }) =>
    listSentences(evidence)
      .filter(({ briefing }) => briefing.lang !== locale)
      .filter(({ translations }) => (translations.get(locale)?.state ?? 'missing') === mark)
      .map(toSentence),
};

/** One example of each mark that the documents have: the shortest sentence with it, the first of equals. */
export function findExamples(evidence: Evidence, reader: ExampleReader): ReadonlyMap<Mark, Example> {
  const examples = new Map<Mark, Example>();
  for (const [group, find] of Object.entries(finders)) {
    for (const mark of markGroups[group as keyof typeof markGroups]) {
      const example = findShortest(find(mark, evidence, reader));
      if (example) examples.set(mark, example);
    }
  }
  return examples;
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

function hasOrigin(mark: string) {
  return ({ figure }: FigureEvidence): boolean => {
    if (figure.kind === 'change') return mark === 'derived' && figure.growth !== undefined;
    return figure.basis === mark;
  };
}

function toSentence(place: SegmentEvidence): Example {
  return { kind: 'sentence', place };
}

function toFigure(place: FigureEvidence): Example {
  return { kind: 'figure', place };
}

function findShortest(examples: readonly Example[]): Example | undefined {
  const lengthOf = ({ place }: Example) => place.segment.text.length;
  return examples.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
}
