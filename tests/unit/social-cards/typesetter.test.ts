import { describe, expect, it } from 'vitest';
import { loadTypesetter } from '../../../src/social-cards/load-typesetter.ts';
import { toSetRuns } from '../../../src/social-cards/to-set-runs.ts';
import { wrapText } from '../../../src/social-cards/wrap-text.ts';

const type = await loadTypesetter();

describe('the face of the cards', () => {
  it.each([
    ['Romanian', 'Țara și șoseaua, „în sfârșit”'],
    ['Polish', 'Zażółć gęślą jaźń'],
    ['Maltese', 'Ħal Għaxaq u ċirku'],
    ['Greek', 'Ευρωπαϊκή Επιτροπή'],
    ['Bulgarian', 'Европейска комисия'],
    ['Ukrainian', 'Їжак ґанок євро'],
    ['a letter and its mark apart', 'cafe\u0301'],
    ['money and dashes', '€ 1 200 – £3 — 5 %'],
  ])('writes %s', (_, text) => {
    expect(type.canSet(text)).toBe(true);
  });

  it.each([
    ['Arabic', 'تقرير'],
    ['Hebrew', 'דוח'],
    ['Chinese', '报告'],
    ['Georgian', 'ანგარიში'],
    ['Hindi', 'प्रतिवेदन'],
    ['a picture sign', 'Report 🚢'],
    ['one word of many', 'The report of 北京 says'],
  ])('does not write %s, and says so', (_, text) => {
    expect(type.canSet(text)).toBe(false);
  });

  it('leaves out what no reader sees and what would turn the line round', () => {
    const plain = type.setLine('ab', 40, 'regular');
    expect(type.setLine('a\u202e\u200bb\u0007', 40, 'regular')).toEqual(plain);
  });

  it('sets letters closer where the face says so, and measures what it sets', () => {
    const width = (text: string) => type.measureLine(text, 100, 'bold');
    expect(width('To')).toBeLessThan(width('T') + width('o'));
    expect(width(' ')).toBeGreaterThan(10);
    expect(width('To do')).toBeCloseTo(width('To') + width(' ') + width('do'), 6);
    expect(type.setLine('To do', 100, 'bold').width).toBeCloseTo(width('To do'), 6);
    expect(type.measureLine('To', 50, 'bold')).toBeCloseTo(width('To') / 2, 6);
  });

  it('gives outlines of the right height, above the baseline', () => {
    const [glyph] = type.setLine('H', 100, 'regular').glyphs;
    const heights = glyph?.outline.flatMap(({ values }) => values.filter((_, index) => index % 2 === 1)) ?? [];
    const inPixels = heights.map((height) => height * (glyph?.scale ?? 0));
    expect(Math.min(...inPixels)).toBeCloseTo(0, 1);
    expect(Math.max(...inPixels)).toBeGreaterThan(60);
    expect(Math.max(...inPixels)).toBeLessThan(80);
  });
});

describe('a text in several fonts', () => {
  const toCut = (letters: string) => ({
    characters: new Set([...letters].map((letter) => letter.codePointAt(0) ?? 0)),
  });
  const [first, second] = [toCut('ab '), toCut('abș ')];

  it('stays in one font as long as that has the letters', () => {
    expect(toSetRuns('ab șab', [first, second])).toEqual([
      { text: 'ab ', cut: first },
      { text: 'șab', cut: second },
    ]);
  });

  it('has no runs where no font has a letter', () => {
    expect(toSetRuns('abc', [first, second])).toBeUndefined();
    expect(toSetRuns('', [first])).toEqual([]);
  });
});

describe('a text in lines', () => {
  const wrap = (text: string, width: number, most: number) => wrapText(text, width, most, (words) => [...words].length);

  it.each([
    ['breaks between words', 'one two three', 7, 3, ['one two', 'three']],
    ['breaks a word that is wider than a line', 'abcdefgh ij', 3, 4, ['abc', 'def', 'gh', 'ij']],
    ['says that more is left', 'one two three four', 7, 2, ['one two', 'three…']],
    ['shortens the last line for that', 'one two x', 7, 1, ['one tw…']],
    ['has one line for one', 'one', 7, 1, ['one']],
    ['has none for nothing', ' ', 7, 2, []],
  ])('%s', (_, text, width, most, lines) => {
    expect(wrap(text, width, most)).toEqual(lines);
  });
});
