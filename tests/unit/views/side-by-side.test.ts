import { describe, expect, it } from 'vitest';
import { indexTranslations } from '../../../src/index/index-translations.ts';
import type { Briefing } from '../../../src/model/briefing.ts';
import type { Pair } from '../../../src/model/pair.ts';
import type { Translation, TranslationEntry } from '../../../src/model/translation.ts';
import { toSideBySide } from '../../../src/views/side-by-side.ts';
import { toSidePath } from '../../../src/views/to-side-path.ts';
import { createBriefing } from '../../support/create-briefing.ts';

const briefing: Briefing = {
  ...createBriefing({
    heading: 'Titolo',
    paragraphs: [['Uno.', 'Due.']],
    table: [
      ['A', null],
      ['B', 'C'],
    ],
  }),
  lang: 'it',
};
const entry = (source: string, target: string, more: Partial<TranslationEntry> = {}): TranslationEntry => ({
  source,
  target,
  state: 'draft',
  notes: [],
  ...more,
});
const english: Translation = {
  briefing: 'test',
  lang: 'en',
  entries: [entry('Titolo', 'Title', { state: 'reviewed' }), entry('Uno.', 'One.'), entry('Due.', '')],
};
const french: Translation = { briefing: 'test', lang: 'fr', entries: [entry('Uno.', 'Un.')] };
const show = (translations: readonly Translation[], locale: 'en' | 'it' | 'ro', asked?: string) =>
  toSideBySide(briefing, translations, { locale, find: indexTranslations(translations) }, asked);
const idOf = (text: string) => briefing.segments.flatMap((segment) => (segment.text === text ? segment.id : []));

describe('the language beside the original', () => {
  it.each([
    ['en', [english, french], 'en', 'reader', ['en', 'fr']],
    ['it', [french, english], 'en', 'own', ['en', 'fr']],
    ['ro', [french, english], 'en', 'fallback', ['en', 'fr']],
    ['ro', [french], 'fr', 'fallback', ['fr']],
    ['it', [{ ...english, lang: 'ro' }, english], 'en', 'own', ['en', 'ro']],
    ['en', [english, { ...english, lang: 'it' }], 'en', 'reader', ['en']],
  ] as const)('for a reader of %s with %o is %s', (locale, translations, target, choice, targets) => {
    expect(show(translations, locale)).toMatchObject({ target, choice, targets });
  });

  it('is the one the reader asked for', () => {
    expect(show([english, french], 'en', 'fr')).toMatchObject({ target: 'fr', choice: 'asked' });
  });

  it.each([[[]], [[{ ...english, briefing: 'another' }]], [[{ ...english, entries: [entry('Uno.', '')] }]]])(
    'is none where nothing is translated: %o',
    (translations) => {
      const view = show(translations, 'en');
      expect(view).not.toHaveProperty('target');
      expect(view.choice).toBe('none');
    },
  );

  it.each([
    ['en', undefined, 'briefings/test/side-by-side/'],
    ['en', 'en', 'briefings/test/side-by-side/'],
    ['ro', 'en', 'briefings/test/side-by-side/'],
    ['en', 'zh-Hant', 'briefings/test/side-by-side/zh-hant/'],
  ] as const)('has for a reader of %s who asks for %s the path %s', (locale, target, path) => {
    expect(toSidePath('test', ['en', 'zh-Hant'], locale, target)).toBe(path);
  });
});

describe('the rows', () => {
  it('are one for each segment, and say where a block begins', () => {
    const { pairs } = show([english], 'en');
    expect(pairs.map(({ kind, isFirst }) => [kind, isFirst])).toEqual([
      ['heading', true],
      ['sentence', true],
      ['sentence', false],
      ['cell', true],
      ['cell', true],
      ['cell', false],
    ]);
  });

  const pair = (more: Partial<Pair>): Pair => ({
    source: 'Uno.',
    segments: idOf('Uno.'),
    sentences: [],
    links: [],
    messages: [],
    ...more,
  });
  const read = (entries: TranslationEntry[], ...pairs: Pair[]) =>
    show([{ briefing: 'test', lang: 'en', entries, pairs }], 'en');

  it('put sentences together that the translation says in one, and count both as translated', () => {
    const joined = pair({ segments: [...idOf('Uno.'), ...idOf('Due.')] });
    const { pairs, states } = read([entry('Uno.', 'One, two.'), entry('Due.', '', { isJoined: true })], joined);
    expect(pairs.map(({ readings }) => readings.map(({ number }) => number))).toEqual([[1], [2, 3], [4], [5], [6]]);
    expect(states).toEqual([
      { state: 'draft', count: 2 },
      { state: 'missing', count: 4 },
    ]);
  });

  it('say in how many sentences the translation says one', () => {
    const sentences = [
      { start: 0, end: 4 },
      { start: 5, end: 9 },
    ];
    const { pairs } = read([entry('Uno.', 'One. Yes.')], pair({ sentences }));
    expect(pairs.map((row) => row.sentences)).toEqual([1, 2, 1, 1, 1, 1]);
  });

  it('hold no words of a translation that is withheld', () => {
    const { pairs, states } = read([entry('Uno.', '', { state: 'withheld' }), entry('Due.', 'Two.')]);
    expect(pairs[1]?.readings[0].passage).toMatchObject({ gap: 'withheld' });
    expect(pairs[1]?.readings[0].passage).not.toHaveProperty('translation');
    expect(states).toContainEqual({ state: 'withheld', count: 1 });
  });

  it('tell what made the translations, the most first', () => {
    const { made, reviewed } = read([
      entry('Titolo', 'Title', { provenance: 'by hand' }),
      entry('Uno.', 'One.', { provenance: 'an engine' }),
      entry('Due.', 'Two.', { state: 'reviewed', provenance: 'an engine', review: 'A. Reader, 2026-11-01' }),
    ]);
    expect(made).toEqual([
      { words: 'an engine', count: 2 },
      { words: 'by hand', count: 1 },
    ]);
    expect(reviewed).toEqual([{ words: 'A. Reader, 2026-11-01', count: 1 }]);
  });

  it('credit nobody with a review that the original has outlived', () => {
    const review = 'A. Reader, 2026-11-01';
    expect(read([entry('Uno.', 'One.', { state: 'stale', review })]).reviewed).toEqual([]);
    expect(read([entry('Uno.', 'One.', { state: 'draft', review })]).reviewed).toEqual([]);
  });
});
