import type { BriefingFile } from '../model/api.ts';
import type { Figure } from '../model/figure.ts';
import { listNumbers } from './list-numbers.ts';
import { type SearchRecord, toPassagePath } from './search-record.ts';
import { toSearchText, toValueWord } from './search-text.ts';

type Segment = BriefingFile['segments'][number];

/** The passages of one document: a record for every segment in every language that its words exist in. */
export function toPassageRecords(file: BriefingFile, firstPosition: number): SearchRecord[] {
  const figures = Map.groupBy(file.figures, ({ segment }) => segment);
  const mentions = Map.groupBy(file.mentions, ({ segment }) => segment);
  return file.segments.flatMap((segment, index) => {
    const entities = (mentions.get(segment.id) ?? []).flatMap(({ entity }) => entity ?? []);
    const values = (figures.get(segment.id) ?? []).flatMap(toNumbers).map(toValueWord);
    return toTexts(file, segment).map(({ lang, text }) => ({
      lang,
      path: toPassagePath(file.slug, segment.id),
      content: [toSearchText(text), ...new Set(values)].join(' '),
      filters: {
        language: [file.lang],
        document: [file.slug],
        type: [segment.kind],
        entity: [...new Set(entities)],
        role: [lang === file.lang ? 'source' : 'translation'],
      },
      position: firstPosition + index,
    }));
  });
}

function toTexts(file: BriefingFile, segment: Segment) {
  const translations = Object.entries(segment.translations).filter(([lang]) => lang !== file.lang);
  return [{ lang: file.lang, text: segment.text }, ...translations.map(([lang, { text }]) => ({ lang, text }))];
}

function toNumbers(figure: Figure): number[] {
  return 'value' in figure ? listNumbers(figure.value) : [];
}
