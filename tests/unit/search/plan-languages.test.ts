import { describe, expect, test } from 'vitest';
import type { LabelEntry, StartFile } from '../../../src/search/index-files.ts';
import { askNext, planLanguages } from '../../../src/search/plan-languages.ts';

const counts = { en: 50, it: 90, ro: 80, de: 70, el: 10, ru: 20, zh: 5 };
const start = {
  languages: Object.fromEntries(Object.entries(counts).map(([lang, passages]) => [lang, { passages, common: [] }])),
} as unknown as StartFile;
const plan = (query: string, wanted: readonly string[] = [], labels: readonly LabelEntry[] = []) =>
  planLanguages({ query, locale: 'en', wanted, labels }, start);

describe('the languages a query is looked up in', () => {
  test.each<[string, string, string[]]>([
    ['the interface’s first, then those with most texts', 'fishing', ['en', 'it', 'ro']],
    ['those of the query’s letters before the interface’s', 'рыбак', ['ru', 'it', 'ro']],
    ['Greek letters', 'σκάφη', ['el', 'it', 'ro']],
    ['Chinese letters', '渔业', ['zh', 'it', 'ro']],
    ['digits say nothing', '1 800', ['en', 'it', 'ro']],
  ])('%s', (_, query, expected) => {
    expect(plan(query).asked).toEqual(expected);
  });

  test('the others are offered, and each language is in one of the two', () => {
    const { asked, offered } = plan('fishing');
    expect(offered).toEqual(['de', 'ru', 'el', 'zh']);
    expect([...asked, ...offered].sort()).toEqual(Object.keys(counts).sort());
  });

  test('what the reader wants is searched with those that are anyway', () => {
    expect(plan('fishing', ['zh', 'de', 'el']).asked).toEqual(['en', 'de', 'el', 'zh']);
    expect(plan('fishing', ['', 'xx']).asked).toEqual(['en', 'it', 'ro']);
  });

  test('a name leads to the language that spells it so', () => {
    const label = { id: 'munich', type: 'place', label: { en: 'Munich', de: 'München' }, names: [] } as LabelEntry;
    expect(plan('München Hafen', [], [label]).asked).toEqual(['en', 'de', 'it']);
  });

  test('where nothing is found the others are asked too, one after another, up to eight', () => {
    const first = plan('fishing');
    const next = askNext(first);
    expect(next).toEqual({ asked: ['en', 'it', 'ro', 'de'], offered: ['ru', 'el', 'zh'] });
    const all = askNext(askNext(askNext(next)));
    expect(all).toEqual({ asked: ['en', 'it', 'ro', 'de', 'ru', 'el', 'zh'], offered: [] });
    expect(askNext(all)).toEqual(all);
    const many = { asked: [...'abcdefgh'], offered: ['i'] };
    expect(askNext(many)).toEqual(many);
  });
});
