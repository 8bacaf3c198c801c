import { createTranslator } from '../i18n/create-translator.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Figure } from '../model/figure.ts';
import type { SeriesRow } from './figure.ts';
import { createQuantityFormatter } from './format-quantity.ts';
import { type Plot, type PlottedValue, toPlot } from './plot.ts';

export interface SeriesPlot {
  readonly plot: Plot;
  /** The unit by name, where it has one in the reader's language. */
  readonly unit?: string;
  /** All of the drawing in words. */
  readonly lead: string;
  /** Whether a value is a bound or an approximation. */
  readonly hasBounds: boolean;
}

/** Makes the drawings of series, none of them empty, for the readers of one language. */
export function createSeriesPlot(locale: Locale): (series: readonly SeriesRow[]) => SeriesPlot {
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'long' });
  return (series) => {
    const values = series.map(toPlotted);
    const unit = series[0]?.row.unit;
    return {
      plot: toPlot(values, locale, createTickFormatter(series[0]?.point.record.places[0].figure, locale)),
      ...(unit?.lang === locale && { unit: unit.text }),
      lead: list.format(values.map(({ period, text }) => `${period}: ${text}`)),
      hasBounds: values.some(({ isExact }) => !isExact),
    };
  };
}

function toPlotted({ row, point: { low, high, start, end } }: SeriesRow): PlottedValue {
  const { text, closeness } = row.formatted;
  return { low, high, start, end, text, period: row.period ?? '', isExact: closeness === 'exact' };
}

/** A function that writes a number of the value axis as the value of `figure` is written. */
export function createTickFormatter(figure: Figure | undefined, locale: Locale): (value: number) => string {
  if (!figure || !('value' in figure)) return String;
  const format = createQuantityFormatter(locale, createTranslator(locale));
  const { kind, unit } = figure;
  // A fraction of a hundredth or a rank between two is a place on the axis, not one of its values.
  return (value) => format({ kind: kind === 'fraction' || kind === 'ordinal' ? 'count' : kind, unit, value });
}
