import type { Locale } from '../i18n/locales.ts';
import type { Briefing, BriefingSegment } from '../model/briefing.ts';
import type { Figure } from '../model/figure.ts';
import type { FormatFigure, FormattedFigure } from './format-figure.ts';
import type { Reading } from './reading-text.ts';
import { toFigureReading } from './to-read-words.ts';
import type { Said } from './to-said.ts';
import { type ShownCell, toShownCell } from './to-shown-cell.ts';
import { isSameOriginal, type ReadWords } from './words.ts';

/** A figure with what a reader needs to trust and cite it. */
export interface FigureCard {
  readonly figure: Figure;
  readonly formatted: FormattedFigure;
  /** What is counted or measured; absent where the counted noun says it already. */
  readonly subject?: ReadWords;
  /** The counted noun. */
  readonly noun?: ReadWords;
  readonly said: Said;
  readonly reading: Reading;
  /** Where it stands in a cell, what heads it. */
  readonly cell?: ShownCell;
}

/** The key figures of a document in their rank; a change stands for its two ends. */
export function toKeyFigures(
  briefing: Briefing,
  readings: ReadonlyMap<string, Reading>,
  format: FormatFigure,
  locale: Locale,
): FigureCard[] {
  const byId = new Map(briefing.figures.map((figure) => [figure.id, figure]));
  const shown = briefing.keyFigures.flatMap((id) => byId.get(id) ?? []);
  const ends = new Set(shown.flatMap((figure) => (figure.kind === 'change' ? [figure.from, figure.to] : [])));
  return shown.flatMap((figure) => {
    if (ends.has(figure.id)) return [];
    const reading = readings.get(figure.segment);
    if (!reading) return [];
    const toPassage = ({ id }: BriefingSegment) => readings.get(id)?.passage;
    const cell = toShownCell(briefing, reading.segment, toPassage);
    return [{ ...toFigureCard(briefing, figure, reading, format, locale), ...(cell && { cell }) }];
  });
}

function toFigureCard(
  briefing: Briefing,
  figure: Figure,
  reading: Reading,
  format: FormatFigure,
  locale: Locale,
): FigureCard {
  const { noun, subject, said } = toFigureReading(figure, reading.passage, locale);
  return {
    figure,
    formatted: format(figure, briefing.figures),
    reading,
    said,
    ...(subject && !isSameOriginal(subject, noun) && { subject }),
    ...(noun && { noun }),
  };
}
