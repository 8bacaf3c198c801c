import { expect, it } from 'vitest';
import type { SeedFacts } from '../../../src/model/seed-facts.ts';
import { toCleanFacts } from '../../../src/pipeline/briefing/to-clean-facts.ts';

const facts = { titleBy: 'editors' } as const;

it.each<[string, Partial<SeedFacts>, Partial<SeedFacts>]>([
  ['a line break', { title: 'One\nTY  - two\n' }, { title: 'One TY - two' }],
  ['what has no glyph', { publisher: 'A\u0000b\u001b[31m' }, { publisher: 'A\ufffdb\ufffd[31m' }],
  ['half a character', { author: 'A\ud800' }, { author: 'A\ufffd' }],
  [
    'what turns the line round',
    { title: { en: 'A\u202etxt.exe', ar: 'م\u2067' } },
    { title: { en: 'Atxt.exe', ar: 'م' } },
  ],
  ['a fact of nothing but that', { title: ' \u202e\n', licence: ' ', obtained: '\u2066' }, {}],
  ['a title of nothing in one language', { title: { en: ' ', it: 'Sì' } }, { title: { it: 'Sì' } }],
])('facts lose %s', (_, known, expected) => {
  expect(toCleanFacts({ ...facts, ...known })).toEqual({ ...facts, ...expected });
});

it.each<Partial<SeedFacts>>([
  { title: '"><script>alert(1)</script> ]]> {1 + 1}', url: 'https://example.org/?a=1&b' },
  { title: { ar: 'تقرير\u200f 2020', zh: '报告' }, publisher: '=cmd()', date: '2020-01-01', rights: 'excerpts' },
  { author: '👩🏽‍🚀 نگارنده\u200cها' },
])('facts keep all else: %j', (known) => {
  expect(toCleanFacts({ ...facts, ...known })).toEqual({ ...facts, ...known });
});
