import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../src/i18n/create-translator.ts';
import { collectEntities } from '../../../src/index/collect-entities.ts';
import { collectFigures } from '../../../src/index/collect-figures.ts';
import { indexTranslations } from '../../../src/index/index-translations.ts';
import type { EntityId } from '../../../src/model/entity-id.ts';
import { createFigureFormatter } from '../../../src/views/format-figure.ts';
import { toFigureItem, toFigureItems, toStatementItems } from '../../../src/views/statement-items.ts';
import { createDocument } from '../../support/create-document.ts';

const said = 'Il sindaco dice che Malta ha circa 30 navi, e Malta ne vuole altre.';
const plain = 'Malta è un’isola.';
const read = createDocument('a', 'it', [
  {
    ...{ id: 's-said', text: said },
    figures: [
      {
        ...{
          id: 'f-ships',
          text: '30 navi',
          value: 30,
          unit: 'navi',
          approximate: true,
          cue: 'circa',
          entities: ['malta'],
        },
        ...{ modality: 'reported', attribution: 'Il sindaco' },
      },
    ],
    mentions: [
      { id: 'm-a', text: 'Malta', entity: 'malta' },
      { id: 'm-b', text: 'Malta', entity: 'malta' },
    ],
  },
  { id: 's-plain', text: plain, mentions: [{ id: 'm-c', text: 'Malta', entity: 'malta' }] },
]);
const briefing = {
  ...read,
  date: '2024-04-12',
  segments: read.segments.map((segment) => ({
    ...segment,
    ...(segment.text === said && { attribution: 'Il sindaco', modality: 'reported' as const }),
  })),
};
const figures = collectFigures([briefing]);
const use = collectEntities([briefing], figures).get('malta' as EntityId);
const [figure] = figures;
const translation = {
  ...{ briefing: 'a', lang: 'en' },
  entries: [{ source: said, target: 'The mayor says so.', state: 'draft' as const, provenance: '', notes: [] }],
};
const make = (days: { figure?: string; briefing?: string }) => ({
  find: indexTranslations([translation]),
  format: createFigureFormatter('en'),
  changed: { ofFigure: () => days.figure, ofBriefing: () => days.briefing },
  t: createTranslator('en'),
});

describe('what is new about an entity', () => {
  it('is a figure about it, with both sentences, the state of the translation, who says so and how sure', () => {
    if (!figure) throw new Error('no figure');
    expect(toFigureItem(figure, make({}))).toMatchObject({
      path: 'figures/f-ships/',
      title: { text: 'about 30 “navi” [it]: Title of a' },
      updated: '2024-04-12',
      published: '2024-04-12',
    });
    expect(toFigureItem(figure, make({})).summary.map(({ text, lang }) => [lang, text])).toEqual([
      ['en', 'The mayor says so.'],
      ['en', 'machine draft, not reviewed'],
      ['it', said],
      ['en', 'Who says so: “Il sindaco” [it]. How sure: Reported.'],
    ]);
  });

  it('is dated by the last change of the figure, else by that of its briefing', () => {
    if (!figure) throw new Error('no figure');
    expect(toFigureItem(figure, make({ figure: '2026-02-02', briefing: '2026-03-03' })).updated).toBe('2026-02-02');
    expect(toFigureItem(figure, make({ briefing: '2026-03-03' })).updated).toBe('2026-03-03');
  });

  it('is a sentence in which someone says something of it, once, and none that only names it', () => {
    expect(use?.mentions.length).toBeGreaterThan(1);
    const items = toStatementItems(use?.mentions ?? [], make({}));
    expect(items.map(({ path }) => path)).toEqual(['briefings/a/side-by-side/#s-said']);
    expect(items[0]?.summary.at(-1)?.text).toContain('“Il sindaco” [it]');
  });

  it('is, of many figures and sentences, that of the hundred documents that changed last', () => {
    const days = Array.from({ length: 130 }, (_, index) =>
      new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10),
    );
    const many = days.map((date, index) => ({
      ...briefing,
      slug: `d-${index}`,
      date,
      figures: briefing.figures.map((one) => ({ ...one, id: `f-${index}` as never })),
    }));
    const records = collectFigures(many);
    const places = collectEntities(many, records).get('malta' as EntityId)?.mentions ?? [];
    expect([records.length, places.length]).toEqual([130, 390]);
    const newest = days.slice(30).reverse();
    expect(toFigureItems(records, make({})).map(({ updated }) => updated)).toEqual(newest);
    expect(toStatementItems(places, make({})).map(({ updated }) => updated)).toEqual(newest);
  });
});
