import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { wrapText } from '../../../src/diagnostics/terminal/wrap-text.ts';

describe('wrapText', () => {
  it('breaks at spaces, and within a word only where it is longer than a line', () => {
    expect(wrapText('the new pier is open', 8)).toEqual(['the new', 'pier is', 'open']);
    expect(wrapText('a longestword', 6)).toEqual(['a', 'longes', 'tword']);
    expect(wrapText('港口主任开放', 5)).toEqual(['港口', '主任', '开放']);
    expect(wrapText('e\u0301tat e\u0301tat', 4)).toEqual(['e\u0301tat', 'e\u0301tat']);
    expect(wrapText('', 8)).toEqual(['']);
  });

  it('loses nothing, and makes no line too wide', () => {
    const text = fc.array(fc.stringMatching(/^[a-z港口]{1,12}$/u), { minLength: 1 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 20 }), (line, width) => {
        const lines = wrapText(line, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(line.replaceAll(' ', ''));
        expect(Math.max(...lines.map((each) => stringWidth(each)))).toBeLessThanOrEqual(width);
      }),
    );
  });
});
