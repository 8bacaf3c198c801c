import type { FigureRecordData } from '../model/api.ts';
import { toCloseness } from '../views/to-closeness.ts';
import { type FigureEntry, type FiguresIndex, figureEntrySchema, type NumberWords } from './search-files.ts';

const quantitySchema = figureEntrySchema.pick({ kind: true, value: true });

/** The figures that are numbers, each at the first place that has it, and the words to read a query with. */
export function toFiguresIndex(figures: readonly FigureRecordData[], words: NumberWords): FiguresIndex {
  return { words, figures: figures.flatMap(toEntry) };
}

function toEntry(figure: FigureRecordData): FigureEntry[] {
  const { id, kind, value, unit, cue, text, subject, places } = figure;
  const place = places[0];
  const quantity = quantitySchema.safeParse({ kind, value });
  if (!quantity.success || !place) return [];
  const words = { text: [cue, text].filter(Boolean).join(' '), ...(unit && { unit }), ...(subject && { subject }) };
  const closeness = Array.isArray(value) ? 'exact' : toCloseness(figure.comparator, figure.approximate);
  const near = closeness === 'exact' ? {} : { closeness };
  return [
    { id, ...quantity.data, ...near, ...words, lang: place.lang, document: place.briefing, segment: place.segment },
  ];
}
