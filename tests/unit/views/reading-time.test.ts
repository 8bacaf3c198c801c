import { expect, test } from 'vitest';
import type { FoundTranslation } from '../../../src/index/index-translations.ts';
import { toReadings } from '../../../src/views/reading-text.ts';
import { toReadingTime } from '../../../src/views/reading-time.ts';
import { createDocument } from '../../support/create-document.ts';

const read = (lang: string, ...texts: string[]) => {
  const sentences = texts.map((text, index) => ({ id: `s-${index}`, text }));
  return toReadingTime(toReadings(createDocument('a', lang, sentences), lang, () => undefined).values());
};

test.each([
  ['a minute at least, for a text of a word', 'en', 'Short.', 1],
  [
    'two minutes for four hundred words, whatever stands between them',
    'en',
    'one, two – three; (four) '.repeat(100),
    2,
  ],
  ['a minute for two hundred and ninety-nine words', 'en', 'word '.repeat(299), 1],
  ['two minutes for three hundred words', 'en', 'word '.repeat(300), 2],
  ['a minute for three hundred elisions of a language that writes them as one word', 'it', 'l’anno '.repeat(200), 1],
  ['by words, not by spaces, where a language has none', 'zh', '我们今天去北京看朋友。'.repeat(60), 2],
])('a reader needs %s', (_, lang, text, minutes) => {
  expect(read(lang, text)).toBe(minutes);
});

test('all sentences are counted together', () => {
  expect(read('en', 'word '.repeat(200), 'word '.repeat(200))).toBe(2);
});

test('the words are those that are read: the translation’s where there is one', () => {
  const document = createDocument('a', 'it', [{ id: 's-a', text: 'Parola.' }]);
  const target = 'word '.repeat(600);
  const found: FoundTranslation = { source: 'Parola.', target, state: 'draft', notes: [] };
  expect(toReadingTime(toReadings(document, 'en', () => found).values())).toBe(3);
});
