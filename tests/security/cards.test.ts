import { expect, test } from 'vitest';
import { layOutCard } from '../../src/social-cards/lay-out-card.ts';
import { loadTypesetter } from '../../src/social-cards/load-typesetter.ts';
import { markup } from './cases/markup.ts';

const type = await loadTypesetter();
const layOut = (title: string, value: string) =>
  layOutCard({ site: title, title, facts: [title], figure: { value, lines: [title] } }, type);
const toLetters = (text: string) => text.replace(/[\s…]+/gu, '');

test.each(Object.entries(markup))(
  'a picture of the words of %s is those words, and rules as on any other',
  (_, words) => {
    const plain = layOut('A title', 'about 30');
    const { texts, rules } = layOut(words, words);
    expect(rules.map(({ y: _y, ...rest }) => rest)).toEqual(plain.rules.map(({ y: _y, ...rest }) => rest));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter(({ text }) => !toLetters(words).includes(toLetters(text)))).toEqual([]);
  },
);
