import { describe, expect, it } from 'vitest';
import { indexTranslations } from '../../../src/index/index-translations.ts';
import { segmentIdSchema } from '../../../src/model/segment.ts';
import type { TranslationEntry } from '../../../src/model/translation.ts';

const one = segmentIdSchema.parse('s-aaaaaaaa');
const two = segmentIdSchema.parse('s-bbbbbbbb');
const entry = (source: string, target: string, state: TranslationEntry['state'] = 'draft') => ({
  source,
  target,
  state,
  notes: [],
});
const pair = { source: 'Uno.', segments: [one, two], sentences: [], links: [], messages: [] };
const find = indexTranslations([
  { briefing: 'a', lang: 'en', entries: [entry('Uno.', 'One.'), entry('Due.', '')] },
  { briefing: 'b', lang: 'en', entries: [entry('Uno.', 'Number one.'), entry('Due.', '', 'withheld')] },
  { briefing: 'c', lang: 'en', entries: [entry('Uno.', 'One and two.'), entry('Due.', '')], pairs: [pair] },
]);

describe('a translation', () => {
  it('is that of the document, even where another one has the same sentence', () => {
    expect(find({ slug: 'b' }, { id: one, text: 'Uno.' }, 'en')?.target).toBe('Number one.');
  });

  it('is said to be withheld, with no words, where it is', () => {
    expect(find({ slug: 'b' }, { id: two, text: 'Due.' }, 'en')).toMatchObject({ state: 'withheld', target: '' });
  });

  it('is shared by the sentences that were put into one', () => {
    expect(find({ slug: 'c' }, { id: two, text: 'Due.' }, 'en')).toMatchObject({ target: 'One and two.', pair });
  });

  it('is read when a sentence of its document is looked for, and not before', () => {
    const read: string[] = [];
    const lazy = ['a', 'b'].map((briefing) => ({
      briefing,
      lang: 'en',
      get entries() {
        read.push(briefing);
        return [entry('Uno.', `One of ${briefing}.`)];
      },
    }));
    const findLazily = indexTranslations(lazy);
    expect(read).toEqual([]);
    const targets = [one, two].map((id) => findLazily({ slug: 'b' }, { id, text: 'Uno.' }, 'en')?.target);
    expect(targets).toEqual(['One of b.', 'One of b.']);
    expect(read).toEqual(['b']);
  });

  it.each([
    ['a sentence with an empty translation', 'a', 'Due.', 'en'],
    ['a sentence that no entry has', 'a', 'Tre.', 'en'],
    ['another language', 'a', 'Uno.', 'ro'],
    ['another document', 'd', 'Uno.', 'en'],
  ])('is missing for %s', (_, slug, text, lang) => {
    expect(find({ slug }, { id: two, text }, lang)).toBeUndefined();
  });
});
