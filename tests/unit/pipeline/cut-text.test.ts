import { expect, test, vi } from 'vitest';
import { type CutText, createTextCutter, cutText } from '../../../src/pipeline/cut-text.ts';

const listWords = ({ words }: CutText) => words.map(({ text }) => text);

test('the segments of a text are cut once, however many stages ask for them', () => {
  const { cutSegments } = createTextCutter();
  const segments = [
    { start: 0, end: 3 },
    { start: 4, end: 7 },
  ];
  const cuts = cutSegments('uno due', segments);
  expect(cuts.map(listWords)).toEqual([['uno'], ['due']]);
  expect(cutSegments('uno due', segments)).toBe(cuts);
});

test('the segments of another text are cut anew', () => {
  const { cutSegments } = createTextCutter();
  const cuts = ['uno due', 'tre sei'].map((text) => cutSegments(text, [{ start: 0, end: 7 }]));
  expect(cuts.map((list) => list.map(listWords))).toEqual([[['uno', 'due']], [['tre', 'sei']]]);
});

test('what two stages read of a word is kept for each', () => {
  const { cut, remember } = createTextCutter();
  const toUpper = vi.fn((text: string) => text.toUpperCase());
  const [upper, length] = [remember(toUpper), remember((text) => text.length)];
  const { words } = cut('mare e mare', { start: 0, end: 11 });
  expect(words.map(upper)).toEqual(['MARE', 'E', 'MARE']);
  expect(words.map(length)).toEqual([4, 1, 4]);
  expect(toUpper).toHaveBeenCalledTimes(2);
});

test('a stretch knows where it stands and reads words from its own start', () => {
  const cut = cutText('uno due tre', 4, 7);
  expect(cut).toMatchObject({ text: 'due', offset: 4, starts: [0] });
  expect(cut.readWord(0, 2).text).toBe('du');
});
