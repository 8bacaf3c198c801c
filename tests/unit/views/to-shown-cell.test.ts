import { describe, expect, it } from 'vitest';
import { collectFigures } from '../../../src/index/collect-figures.ts';
import { indexTranslations } from '../../../src/index/index-translations.ts';
import type { Briefing, BriefingSegment } from '../../../src/model/briefing.ts';
import { toFigureCitation } from '../../../src/views/citation/to-figure-citation.ts';
import { toEvidence } from '../../../src/views/figure.ts';
import { toKeyFigures } from '../../../src/views/figure-card.ts';
import { createFigureFormatter } from '../../../src/views/format-figure.ts';
import { createLedgerRows } from '../../../src/views/ledger-row.ts';
import { toReadings } from '../../../src/views/reading-text.ts';
import { toPassage } from '../../../src/views/to-passage.ts';
import { toShownCell } from '../../../src/views/to-shown-cell.ts';
import { createDocument } from '../../support/create-document.ts';

const words = ['Paese', '2021', 'Russia', '65,9', 'Cina', '12,5'];
const read = createDocument(
  'a',
  'it',
  words.map((text, at) => ({ id: `s-${at}`, text, figures: at === 3 ? [{ id: 'f-a', text, value: 65.9 }] : [] })),
);
const ids = read.segments.map(({ id }) => id);

/** A table of two columns under a head, whose cell “65,9” is also headed by the words before it. */
const briefing: Briefing = {
  ...read,
  segments: read.segments.map((segment, at): BriefingSegment => {
    const heads = at === 3 ? ids.filter((_, index) => index === 1 || index === 2) : undefined;
    return { ...segment, kind: 'cell', ...(heads && { heads }) };
  }),
  blocks: [{ kind: 'table', header: true, rows: [ids.slice(0, 2), ids.slice(2, 4), ids.slice(4, 6)] }],
  keyFigures: read.figures.map(({ id }) => id),
};
const entries = [{ source: 'Cina', target: 'China', state: 'draft' as const, notes: [] }];
const find = indexTranslations([
  { briefing: 'a', lang: 'en', entries: [...entries, { ...entries[0], source: 'Paese', target: 'Country' } as never] },
]);
const show = (at: number, document = briefing) => {
  const segment = document.segments[at];
  const cell = segment && toShownCell(document, segment, (head) => toPassage(document, head, 'en', find));
  return cell && [cell.table, cell.row, cell.column, cell.heads.map(({ text, lang }) => `${text} [${lang}]`)];
};

describe('the words in a cell', () => {
  it.each([
    ['those that the document names as its heads', 3, [1, 2, 2, ['2021 [it]', 'Russia [it]']]],
    ['the head of its column, in the reader’s language', 4, [1, 3, 1, ['Country [en]']]],
    ['nothing where it is a head itself', 0, [1, 1, 1, []]],
  ])('are shown under %s', (_, at, expected) => {
    expect(show(at)).toEqual(expected);
  });

  it('are under no head that the site withholds', () => {
    const limited = { ...briefing, segments: briefing.segments.filter(({ text }) => text !== 'Russia') };
    expect(show(2, limited)).toEqual([1, 2, 2, ['2021 [it]']]);
  });

  it('are no cell where they are a sentence, or stand in no table', () => {
    const sentences = {
      ...briefing,
      segments: briefing.segments.map((other) => ({ ...other, kind: 'sentence' as const })),
    };
    expect([show(3, sentences), show(3, { ...briefing, blocks: [] })]).toEqual([undefined, undefined]);
  });
});

describe('a figure that stands in a cell', () => {
  const heads = [{ text: '2021' }, { text: 'Russia' }];
  const format = createFigureFormatter('en');
  const toRow = createLedgerRows('en', format, find);

  it('has its heads with it among the key figures, in the ledger, as evidence and where it is cited', () => {
    const [card] = toKeyFigures(briefing, toReadings(briefing, 'en', find), format, 'en');
    expect(card?.cell).toMatchObject({ heads });
    const [record] = collectFigures([briefing]);
    if (!record) throw new Error('no figure');
    const row = toRow(record);
    expect(row.findCell?.()).toMatchObject({ heads });
    const [place] = record.places.map((other) => toEvidence(other, { locale: 'en', find }));
    if (!place) throw new Error('no evidence');
    expect(place.cell).toMatchObject({ heads });
    const cited = toFigureCitation({ row, place, siteTitle: 'Site', address: 'https://example.org/' }, 'en');
    expect(cited.map(({ text }) => text)).toContain('From: Title of a, Table 1, row 2, column 2: 2021 · Russia, Site');
  });

  it('has none where it stands in a sentence', () => {
    const [record] = collectFigures([read]);
    expect(record && toRow(record)).not.toHaveProperty('findCell');
  });
});
