import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findReader } from '../../../scripts/ingest/find-reader.ts';
import type { Format } from '../../../src/pipeline/document.ts';

const formats: readonly Format[] = ['text', 'markdown', 'html'];

/** Any string at all, and strings made of what the formats give a meaning to. */
const markup = fc.constantFrom(
  ...[
    'a',
    'Bc',
    '7',
    ' ',
    '\n',
    '\r\n',
    '\n\n',
    '> ',
    '- ',
    '1. ',
    '# ',
    '*',
    '_',
    '`',
    '|',
    '---',
    '\\',
    '&amp;',
    '&',
    '&lt',
    ';',
  ],
  ...[
    '<',
    '>',
    '<p>',
    '</p>',
    '<b>',
    '<table>',
    '<td>',
    '<br>',
    '<pre>',
    '<!--',
    '[',
    ']',
    '(',
    ')',
    '^',
    ':',
    '@',
    'www.',
    '.',
  ],
  ...['\u0000', '\uFEFF', '\f', '\uD83D', '😀', '\u2029', '\u00A0', '~~', '!'],
);
const source = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(markup, { maxLength: 40 }).map((parts) => parts.join('')),
);

describe.each(formats)('reading any string as %s', (format) => {
  it('never throws, and gives trimmed blocks in order that lead back into the source', () => {
    fc.assert(
      fc.property(source, (text) => {
        const { plain, blocks, map } = findReader(format)(text);
        let last = 0;
        for (const block of blocks) {
          const words = plain.slice(block.start, block.end);
          expect(block.start).toBeGreaterThanOrEqual(last);
          expect(words).not.toBe('');
          expect(words.trim()).toBe(words);
          const range = map.toSource(block);
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThan(range.start);
          expect(range.end).toBeLessThanOrEqual(text.length);
          last = block.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});

it('leaves the plain text of a text as it came', () => {
  fc.assert(fc.property(source, (text) => findReader('text')(text).plain === text));
});

describe.each([
  [
    'markdown',
    (words: readonly string[]) =>
      `# ${words.join(' ')}\n\n> ${words.join('\n> ')}\n\n- **${words.join('** &amp; \\* ')}**`,
  ],
  [
    'html',
    (words: readonly string[]) =>
      `<h1>${words.join(' ')}</h1><p>${words.join('\r\n <b>')}<ul><li>${words.join('&nbsp;&lt;')}`,
  ],
] as const)('plain words in %s', (format, write) => {
  it('lead back to themselves', () => {
    const word = fc.stringMatching(/^[a-zăîșțè]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const text = write(words);
        const { plain, map } = findReader(format)(text);
        const found = Array.from(plain.matchAll(/\p{L}+/gu), ({ 0: letters, index }) => {
          const { start, end } = map.toSource({ start: index, end: index + letters.length });
          expect(text.slice(start, end)).toBe(letters);
          return letters;
        });
        expect(found).toEqual([...words, ...words, ...words]);
      }),
    );
  });
});
