import type { FigureRecordData } from '../model/api.ts';
import type { FigureEntry, FiguresIndex, NumberWords } from './search-files.ts';

/** The figures that are numbers, each at the first place that has it, and the words to read a query with. */
export function toFiguresIndex(figures: readonly FigureRecordData[], words: NumberWords): FiguresIndex {
  return { words, figures: figures.flatMap(toEntry) };
}

function toEntry(figure: FigureRecordData): FigureEntry[] {
  const values = [figure.value ?? []].flat().filter((value) => value !== null);
  const place = figure.places[0];
  if (values.length === 0 || !place) return [];
  return [
    {
      id: figure.id,
      values,
      ...(figure.unit && { unit: figure.unit }),
      text: [figure.cue, figure.text].filter(Boolean).join(' '),
      ...(figure.subject && { subject: figure.subject }),
      lang: place.lang,
      document: place.briefing,
      segment: place.segment,
    },
  ];
}
