import { describe, expect, it } from 'vitest';
import { indexTranslations } from '../../../src/index/index-translations.ts';
import { type Chart, toChart } from '../../../src/views/chart.ts';
import { createFigureFormatter } from '../../../src/views/format-figure.ts';
import { createLedgerRows } from '../../../src/views/ledger-row.ts';
import { createDocument } from '../../support/create-document.ts';

const toRow = createLedgerRows('en', createFigureFormatter('en'), indexTranslations([]));

/** The chart of figures of one sentence each, in documents of their own where they say so. */
function draw(
  ...figures: (Readonly<Record<string, unknown>> & { readonly slug?: string; readonly hedge?: string })[]
): Chart {
  const rows = figures.map(({ slug = 'port', ...fields }, index) => {
    const text = `${index + 1} navi`;
    const document = createDocument(slug, 'it', [
      { id: `s-${index}`, text: `Forse ${text}.`, figures: [{ id: `f-${index}`, text, unit: 'navi', ...fields }] },
    ]);
    const [figure] = document.figures;
    const [segment] = document.segments;
    if (!figure || !segment) throw new Error('no figure');
    const place = { briefing: document, segment, figure };
    return { place, row: toRow({ id: figure.id, places: [place] }) };
  });
  return toChart(rows, 'en');
}

describe('figures are drawn', () => {
  it('over time where each has a known time and they differ, in that order', () => {
    const { drawing, rows, lead, differences } = draw(
      { value: 5, period: '2021', subject: 'navi' },
      { value: 3, period: '2019', subject: 'navi' },
    );
    expect(drawing.kind).toBe('time');
    expect(rows.map(({ row }) => row.period)).toEqual(['2019', '2021']);
    expect(lead).toMatch(/2019.*3.*2021.*5/u);
    expect(differences).toEqual([]);
  });

  it.each([
    ['one has no time', [{ value: 5 }, { value: 3, period: '2019' }]],
    [
      'one has a time of no known year',
      [
        { value: 5, period: 'XXXX-03' },
        { value: 3, period: '2019' },
      ],
    ],
    [
      'one has a time without an end',
      [
        { value: 5, period: '2020/..' },
        { value: 3, period: '2019' },
      ],
    ],
    [
      'all have the same time',
      [
        { value: 5, period: '2019' },
        { value: 3, period: '2019' },
      ],
    ],
  ])('as bars in the order given where %s', (_, figures) => {
    const { drawing, rows } = draw(...figures);
    expect(drawing.kind).toBe('bars');
    expect(rows.map(({ row }) => row.id)).toEqual(['f-0', 'f-1']);
  });
});

describe('a line joins points', () => {
  it.each([
    [
      'of one thing at different times',
      [
        { period: '2019', subject: 'navi' },
        { period: '2021', subject: 'navi' },
      ],
      true,
    ],
    [
      'not where they count different things',
      [
        { period: '2019', subject: 'navi' },
        { period: '2021', subject: 'barche' },
      ],
      false,
    ],
    ['not where it is not said what they count', [{ period: '2019' }, { period: '2021', subject: 'navi' }], false],
    [
      'not where they are about different names',
      [
        { period: '2019', subject: 'navi', entities: ['a'] },
        { period: '2021', subject: 'navi' },
      ],
      false,
    ],
    [
      'not where their times overlap',
      [
        { period: '2019', subject: 'navi' },
        { period: '2019-Q2', subject: 'navi' },
      ],
      false,
    ],
  ])('%s', (_, figures, isJoined) => {
    const { drawing } = draw(...figures);
    expect(drawing.kind === 'time' && drawing.isOneThing).toBe(isJoined);
  });
});

describe('what is not certain', () => {
  it('has another shape over time, and an arrow where it is a bound', () => {
    const { drawing } = draw(
      { period: '2018', comparator: '>' },
      { period: '2019', modality: 'reported' },
      { period: '2020', modality: 'hedged', comparator: '<=' },
      { period: '2021', modality: 'reported', hedge: 'Forse' },
    );
    expect(drawing.kind === 'time' && drawing.marks).toEqual([
      { modality: 'asserted', open: 'more' },
      { modality: 'reported' },
      { modality: 'hedged', open: 'less' },
      { modality: 'hedged' },
    ]);
  });

  it('is said in words beside a bar', () => {
    const { drawing } = draw(
      { value: 4, modality: 'reported', hedge: 'Forse', slug: 'a' },
      { value: 2, slug: 'b', period: '2019' },
    );
    const bars = drawing.kind === 'bars' ? drawing.plot.bars : [];
    expect(bars.map(({ label, note }) => [label.text, note])).toEqual([
      ['Title of a', 'Reported · Hedged'],
      ['Title of b', '2019'],
    ]);
  });

  it.each([
    ['a bound', { comparator: '>' }, true],
    ['an approximation', { approximate: true }, true],
    ['a range', { value: [2, 4] }, true],
    ['an open range', { value: [2, null] }, true],
    ['nothing but an exact value', {}, false],
  ])('is explained where there is %s', (_, fields, expected) => {
    expect(draw({ value: 3 }, { value: 5, ...fields }).hasBounds).toBe(expected);
  });

  it('is said of all that differs, each thing once', () => {
    const { differences } = draw(
      { period: '2019', subject: 'navi' },
      { subject: 'velieri', modality: 'hedged' },
      { subject: 'velieri' },
    );
    expect(differences).toEqual(['periodUnknown', 'subject', 'modality']);
  });
});

describe('bars', () => {
  it('are named by what they count where that differs, else by their documents', () => {
    const names = (chart: Chart) =>
      chart.drawing.kind === 'bars' ? chart.drawing.plot.bars.map(({ label }) => label.text) : [];
    expect(names(draw({ subject: 'navi' }, { subject: 'velieri' }))).toEqual(['navi', 'velieri']);
    expect(names(draw({ subject: 'navi', slug: 'a' }, { subject: 'navi', slug: 'b' }))).toEqual([
      'Title of a',
      'Title of b',
    ]);
  });

  it('cut a long name at a space, and the words for all of it do not', () => {
    const subject = 'navi che entrano nel porto vecchio prima della fine della stagione';
    const { drawing, lead } = draw({ subject }, { subject: 'velieri' });
    expect(drawing.kind === 'bars' && drawing.plot.bars[0]?.label.text).toBe(
      'navi che entrano nel porto vecchio prima della fine della…',
    );
    expect(lead).toContain(subject);
  });
});
