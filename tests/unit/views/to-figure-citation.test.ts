import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.ts';
import { collectFigures } from '../../../src/index/collect-figures.ts';
import { createSameQuantityFinder } from '../../../src/index/find-same-quantity.ts';
import { createSeriesFinder } from '../../../src/index/find-series.ts';
import { indexTranslations } from '../../../src/index/index-translations.ts';
import { toFigureCitation } from '../../../src/views/citation/to-figure-citation.ts';
import { toFigureView } from '../../../src/views/figure.ts';
import { createFigureFormatter } from '../../../src/views/format-figure.ts';
import { createLedgerRows } from '../../../src/views/ledger-row.ts';
import { createDocument } from '../../support/create-document.ts';

const text = 'Il sindaco dice che circa 30 navi sarebbero partite.';
const ships = { id: 'f-ships', text: '30 navi', value: 30, unit: 'navi', approximate: true, cue: 'circa' };
const target = 'The mayor says that about 30 ships have reportedly left.';
const address = 'https://example.org/figures/f-ships/';

/** The citation of one figure, read in `locale`. */
function findCitation(figure: Record<string, unknown>, locale: Locale, state?: 'draft' | 'reviewed' | 'stale') {
  const briefing = createDocument('a', 'it', [{ id: 's-a', text, figures: [{ ...ships, ...figure }] }]);
  const entries = state ? [{ source: text, target, state, notes: [] }] : [];
  const find = indexTranslations([{ briefing: 'a', lang: 'en', entries }]);
  const format = createFigureFormatter(locale);
  const records = collectFigures([briefing]);
  const [record] = records;
  const toRow = createLedgerRows(locale, format, find);
  const [findSame, findSeries] = [createSameQuantityFinder(records), createSeriesFinder(records)];
  const view = record && toFigureView(record, { locale, format, find, toRow, findSame, findSeries });
  const [place] = view?.places ?? [];
  if (!view || !place) throw new Error('no figure');
  return toFigureCitation({ row: view.row, place, siteTitle: 'Site', address }, locale);
}

const cite = (...parts: Parameters<typeof findCitation>) => findCitation(...parts).map((line) => line.text);

describe('the citation of a figure', () => {
  it('has the value in words, both sentences, who says so, the document, the address and a caveat', () => {
    const said = { modality: 'reported', attribution: 'Il sindaco', hedge: 'sarebbero', period: '2020' };
    expect(cite({ ...said, subject: 'navi partite' }, 'en', 'draft')).toEqual([
      'about 30 “navi” [it]: “navi partite” [it], 2020',
      `“${text}” [it]`,
      `“${target}” [en; machine draft, not reviewed]`,
      'Who says so: “Il sindaco” [it]. How sure: Reported, Hedged (“sarebbero” [it]).',
      'From: Title of a, Site',
      address,
      'The translation is a machine draft that no person has reviewed; quote the original.',
    ]);
  });

  it('says the language of the two sentences, and of nothing else', () => {
    expect(findCitation({}, 'en', 'draft').map(({ lang }) => lang)).toEqual([
      undefined,
      'it',
      'en',
      ...[undefined, undefined, undefined, undefined],
    ]);
  });

  it('names the document itself where nobody else says so, and nobody where it does not vouch', () => {
    expect(cite({}, 'en').join()).toContain('Who says so: the document itself. How sure: Asserted.');
    expect(cite({ modality: 'hedged' }, 'en').join()).toContain('Who says so: nobody named. How sure: Hedged.');
  });

  it('warns of no translation where there is none or a person has reviewed it', () => {
    expect(cite({}, 'it')).toEqual([
      'circa 30 navi [it]',
      `“${text}” [it]`,
      expect.stringContaining('il documento stesso'),
      'Da: Title of a, Site',
      address,
    ]);
    expect(cite({}, 'en', 'reviewed').at(-1)).toBe(address);
    expect(cite({}, 'en', 'stale').at(-1)).toMatch(/has changed/u);
  });
});
