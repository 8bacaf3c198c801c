import { describe, expect, it } from 'vitest';
import { indexTranslations } from '../../../src/index/index-translations.ts';

const entry = (source: string, target: string) => ({ source, target, state: 'draft' as const, notes: [] });
const find = indexTranslations([
  { briefing: 'a', lang: 'en', entries: [entry('Uno.', 'One.'), entry('Due.', '')] },
  { briefing: 'b', lang: 'en', entries: [entry('Uno.', 'Number one.')] },
]);

describe('a translation', () => {
  it('is that of the document, even where another one has the same sentence', () => {
    expect(find({ slug: 'b' }, { text: 'Uno.' }, 'en')?.target).toBe('Number one.');
  });

  it.each([
    ['a sentence with an empty translation', 'a', 'Due.', 'en'],
    ['a sentence that no entry has', 'a', 'Tre.', 'en'],
    ['another language', 'a', 'Uno.', 'ro'],
    ['another document', 'c', 'Uno.', 'en'],
  ])('is missing for %s', (_, slug, text, lang) => {
    expect(find({ slug }, { text }, lang)).toBeUndefined();
  });
});
