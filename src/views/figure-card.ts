import type { Briefing } from '../model/briefing.ts';
import type { Figure } from '../model/figure.ts';
import type { FormatFigure, FormattedFigure } from './format-figure.ts';
import type { Reading } from './reading-text.ts';
import { type Said, toSaid } from './to-said.ts';
import { isSameWords, toWords, type Words } from './words.ts';

/** A figure with what a reader needs to trust and cite it. */
export interface FigureCard {
  readonly figure: Figure;
  readonly formatted: FormattedFigure;
  /** What is counted or measured, as the document says it; absent where the counted noun says it already. */
  readonly subject?: Words;
  /** The counted noun, as the document says it. */
  readonly noun?: Words;
  readonly said: Said;
  readonly reading: Reading;
}

/** The key figures of a document in their rank; a change stands for its two ends. */
export function toKeyFigures(
  briefing: Briefing,
  readings: ReadonlyMap<string, Reading>,
  format: FormatFigure,
): FigureCard[] {
  const byId = new Map(briefing.figures.map((figure) => [figure.id, figure]));
  const shown = briefing.keyFigures.flatMap((id) => byId.get(id) ?? []);
  const ends = new Set(shown.flatMap((figure) => (figure.kind === 'change' ? [figure.from, figure.to] : [])));
  return shown.flatMap((figure) => {
    if (ends.has(figure.id)) return [];
    const reading = readings.get(figure.segment);
    return reading ? [toFigureCard(briefing, figure, reading, format)] : [];
  });
}

function toFigureCard(briefing: Briefing, figure: Figure, reading: Reading, format: FormatFigure): FigureCard {
  const formatted = format(figure, briefing.figures);
  const { subject } = figure;
  return {
    figure,
    formatted,
    reading,
    said: toSaid(figure, briefing.lang),
    ...(subject && !isSameWords(subject, formatted.noun) && { subject: toWords(subject, briefing.lang) }),
    ...(formatted.noun && { noun: toWords(formatted.noun, briefing.lang) }),
  };
}
