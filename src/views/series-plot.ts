import { createTranslator } from '../i18n/create-translator.ts';
import type { Locale } from '../i18n/locales.ts';
import type { SeriesRow } from './figure.ts';
import { createQuantityFormatter, type FormatQuantity } from './format-quantity.ts';
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
  const t = createTranslator(locale);
  const format = createQuantityFormatter(locale, t);
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'long' });
  return (series) => {
    const values = series.map(toPlotted);
    const unit = series[0]?.row.unit;
    return {
      plot: toPlot(values, locale, createTickFormatter(series, format)),
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

/** Writes a number of the value axis as the values themselves are written. */
function createTickFormatter([first]: readonly SeriesRow[], format: FormatQuantity): (value: number) => string {
  const figure = first?.point.record.places[0].figure;
  if (!figure || !('value' in figure)) return String;
  const { kind, unit } = figure;
  // A fraction of a hundredth or a rank between two is a place on the axis, not one of its values.
  return (value) => format({ kind: kind === 'fraction' || kind === 'ordinal' ? 'count' : kind, unit, value });
}
