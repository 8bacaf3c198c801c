import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../src/i18n/create-translator.ts';
import { collectDates } from '../../../src/index/collect-dates.ts';
import { createEdtfFormatter } from '../../../src/views/format-edtf.ts';
import { createFigureFormatter } from '../../../src/views/format-figure.ts';
import { toTimeline } from '../../../src/views/timeline.ts';
import { toTimelineFacets } from '../../../src/views/timeline-facets.ts';
import { toWords } from '../../../src/views/words.ts';
import { createDocument } from '../../support/create-document.ts';

/** The timeline of one sentence whose figures hold at these dates. */
function timelineOf(...periods: string[]) {
  const figures = periods.map((period, index) => ({ id: `f-${index}`, text: `${index}`, period }));
  const text = figures.map((figure) => figure.text).join(' ');
  const words = {
    locale: 'en' as const,
    formatEdtf: createEdtfFormatter('en', createTranslator('en')),
    formatFigure: createFigureFormatter('en'),
  };
  return toTimeline(collectDates([createDocument('a', 'en', [{ id: 's-a', text, figures }])]), {
    ...words,
    find: () => undefined,
  });
}

describe('the timeline', () => {
  it('stands by the year in which a date begins', () => {
    const years = timelineOf('2020-Q4', '2019/2021', '2020').map(({ year, entries }) => [
      year,
      entries.map(({ edtf }) => edtf),
    ]);
    expect(years).toEqual([
      ['2019', ['2019/2021']],
      ['2020', ['2020', '2020-Q4']],
    ]);
  });

  it('puts what is open at its beginning under the year of its end', () => {
    expect(timelineOf('../2018').map(({ year }) => year)).toEqual(['2018']);
  });

  it('has a last group without a year for dates that have none', () => {
    expect(timelineOf('XXXX-05', '1999').map(({ year }) => year)).toEqual(['1999', undefined]);
  });

  it('says how precise each date is', () => {
    expect(
      timelineOf('2020-05-01', '2021').flatMap(({ entries }) => entries.map(({ precision }) => precision)),
    ).toEqual(['day', 'year']);
  });

  it('does not repeat a date as a figure that holds then', () => {
    const figures = [{ id: 'f-when', text: '2020', kind: 'date', date: '2020' }];
    const words = {
      locale: 'en' as const,
      formatEdtf: (edtf: string) => edtf,
      formatFigure: createFigureFormatter('en'),
      find: () => undefined,
    };
    const years = toTimeline(collectDates([createDocument('a', 'en', [{ id: 's-a', text: '2020', figures }])]), words);
    expect(years[0]?.entries[0]?.figures).toEqual([]);
  });
});

describe('what the timeline can be narrowed by', () => {
  const named = (id: string, ...names: string[]) => ({
    id: `s-${id}`,
    text: `3 ${names.join(' ')}`,
    figures: [{ id: `f-${id}`, text: '3', period: '2020' }],
    mentions: names.map((name) => ({ id: `m-${id}${name}`, text: name, entity: name })),
  });
  const words = { locale: 'en' as const, formatEdtf: String, formatFigure: createFigureFormatter('en') };
  const documents = [
    createDocument('b', 'en', [named('one', 'malta', 'cyprus'), named('two', 'malta')]),
    createDocument('a', 'en', [named('three')]),
  ];
  const entries = toTimeline(collectDates(documents), { ...words, find: () => undefined }).flatMap(
    (year) => year.entries,
  );
  const facets = toTimelineFacets(entries, 'en', (id) => toWords(id.toUpperCase(), 'en'));

  it('are the names and documents of its statements, in the order of the alphabet, with how many they leave', () => {
    expect(facets.entity.map(({ value, label, count }) => [value, label.text, count])).toEqual([
      ['cyprus', 'CYPRUS', 1],
      ['malta', 'MALTA', 2],
    ]);
    expect(facets.document.map(({ label, count }) => [label.text, count])).toEqual([
      ['Title of a', 1],
      ['Title of b', 2],
    ]);
  });

  it('are nothing where there is no statement', () => {
    expect(toTimelineFacets([], 'en', (id) => toWords(id, 'en'))).toEqual({ entity: [], document: [] });
  });
});
