import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { markLine } from '../../../src/diagnostics/terminal/mark-line.ts';

/** Marks “[” to “]” of a line, which are taken out first. */
function mark(written: string, room = 80) {
  const start = written.indexOf('[');
  const end = written.indexOf(']') - 1;
  return markLine(written.replace(/[[\]]/gu, ''), { start, end }, room);
}

describe('marks under a line', () => {
  it.each([
    ['plain words', 'a [bc] d', 'a bc d', '  ^^'],
    ['a place between two characters', 'a []bc', 'a bc', '  ^'],
    ['the end of the line', 'abc[]', 'abc', '   ^'],
    ['tabs', '\ta\t[b]', '    a   b', '        ^'],
    ['a tab that is marked', 'a[\t]b', 'a   b', ' ^^^'],
    ['Han, two columns each', '中文 [字] x', '中文 字 x', '     ^^'],
    ['kana and Hangul', 'かな[한글]', 'かな한글', '    ^^^^'],
    ['accents of their own', 'e\u0301e\u0301[x]', 'e\u0301e\u0301x', '  ^'],
    ['an accent that is marked with its letter', 'a[e\u0301]b', 'ae\u0301b', ' ^'],
    ['a family in one sign', '👨‍👩‍👧[x]', '👨‍👩‍👧x', '  ^'],
    ['flags', '🇷🇴[x]🇮🇹', '🇷🇴x🇮🇹', '  ^'],
    ['Romanian letters', 'Și [țară]', 'Și țară', '   ^^^^'],
    ['Devanagari', 'क्षि[x]', 'क्षिx', `${' '.repeat(stringWidth('क्षि'))}^`],
    ['a control character', 'a\u0007[b]', 'a<U+0007>b', '         ^'],
    ['a mark that turns the direction', '[\u202eb]', '<U+202E>b', '^^^^^^^^^'],
    ['a space of no width', 'a\u200b[b]', 'a<U+200B>b', '         ^'],
    ['half a character', 'a\ud83d[b]', 'a<U+D83D>b', '         ^'],
    ['a mark without a letter', '\u0301[b]', '◌\u0301b', ' ^'],
    ['right-to-left letters behind the place', '[ab] مرحبا', 'ab مرحبا', '^^'],
  ])('stand below it: %s', (_, written, text, marks) => {
    expect(mark(written)).toEqual({ text, marks });
    expect(stringWidth(text) + 1).toBeGreaterThanOrEqual(stringWidth(marks));
  });

  it.each([
    ['within them', 'قال [الوزير] اليوم', 'قال ⟦الوزير⟧ اليوم'],
    ['behind them', 'שלום [id]', 'שלום ⟦id⟧'],
  ])('give way to brackets where the place is %s right-to-left letters', (_, written, text) => {
    expect(mark(written)).toEqual({ text, marks: '' });
  });
});

describe('a line that is too long', () => {
  const long = (words: string) => `${'before '.repeat(40)}[${words}]${' after'.repeat(40)}`;

  it.each([40, 80, 120])('is cut to %d columns around the place', (room) => {
    const { text, marks } = mark(long('HERE'), room);
    expect(stringWidth(text)).toBeLessThanOrEqual(room);
    expect(text).toMatch(/^….*HERE.*…$/u);
    expect(text.slice(marks.lastIndexOf(' ') + 1, marks.length)).toBe('HERE');
  });

  it('keeps its beginning or its end where the place is there', () => {
    expect(mark(`[a]${'x'.repeat(200)}`, 20).text).toBe(`a${'x'.repeat(17)}…`);
    expect(mark(`${'x'.repeat(200)}[a]`, 20).text).toBe(`…${'x'.repeat(17)}a`);
  });

  it('does not cut a wide character in two, nor one of two code units', () => {
    expect(stringWidth(mark(`${'字'.repeat(100)}[字]${'字'.repeat(100)}`, 30).text)).toBeLessThanOrEqual(30);
    expect(mark(`${'😀'.repeat(600)}[x]${'😀'.repeat(600)}`, 30).text).not.toContain('U+D');
  });

  it('may be a whole document', () => {
    const { text } = mark(long('HERE').repeat(1).padStart(2_000_000, 'y '), 60);
    expect(text).toContain('HERE');
  });

  it('has marks as far as it is shown where the place itself is too long', () => {
    const { text, marks } = mark(`ab [${'x'.repeat(300)}]`, 30);
    expect([text.length, marks]).toEqual([29, `   ${'^'.repeat(25)}`]);
  });
});

it('shows a letter with a hundred marks on it with some of them', () => {
  expect(mark(`[a${'\u0301'.repeat(100)}]b`)).toEqual({ text: `a${'\u0301'.repeat(15)}b`, marks: '^' });
});
