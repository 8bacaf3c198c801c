import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Shield } from '../../../../src/translation/shield/shield.ts';
import { findTokens, hasWords, restoreText, shieldText } from '../../../../src/translation/shield/shield-text.ts';

const text = 'Nel 2023 Rossi ha 1.800 navi.';
const shields: Shield[] = [
  { start: 4, end: 8, kind: 'number', words: '2023' },
  { start: 9, end: 14, kind: 'name', words: 'Rossi' },
  { start: 18, end: 23, kind: 'number', words: '1,800' },
];
const shielded = shieldText(text, shields);

describe('a shielded text', () => {
  it('has a token in the place of each shield', () => {
    expect(shielded.text).toBe('Nel XQ1Z XQ2Z ha XQ3Z navi.');
  });

  it('takes more letters where the text holds the usual ones', () => {
    const { text: sent, prefix } = shieldText('Il modello xq1 del 2023.', [
      { start: 19, end: 23, kind: 'number', words: '2023' },
    ]);
    expect([sent, prefix]).toEqual(['Il modello xq1 del XQJ1Z.', 'XQJ']);
  });

  it.each([
    ['12,5%', [{ start: 0, end: 4, kind: 'number', words: '12.5' }], false],
    ['12,5 navi', [{ start: 0, end: 4, kind: 'number', words: '12.5' }], true],
    ['— …', [], false],
    ['Fine', [], true],
  ] as const)('of “%s” says whether there is anything to translate', (source, list, expected) => {
    expect(hasWords(shieldText(source, list))).toBe(expected);
  });
});

describe('a translation that came back', () => {
  it.each([
    ['as sent', 'In XQ1Z XQ2Z has XQ3Z ships.', 'In 2023 Rossi has 1,800 ships.'],
    ['in another order', 'XQ3Z ships has XQ2Z in XQ1Z.', '1,800 ships has Rossi in 2023.'],
    ['in another case', 'In xq1z Xq2Z has XQ3z ships.', 'In 2023 Rossi has 1,800 ships.'],
    ['with spaces in the tokens', 'In XQ 1Z XQ2 Z has X Q 3 Z ships.', 'In 2023 Rossi has 1,800 ships.'],
    ['with the digits of another script', 'XQ١Z XQ٢Z XQ٣Z', '2023 Rossi 1,800'],
  ])('%s has the words in the place of the tokens', (_, translated, expected) => {
    expect(restoreText(translated, shielded)).toBe(expected);
  });

  it.each([
    ['without one', 'In XQ1Z has XQ3Z ships.'],
    ['with one twice', 'In XQ1Z XQ2Z has XQ3Z, XQ3Z ships.'],
    ['with one too many', 'In XQ1Z XQ2Z has XQ3Z ships and XQ4Z.'],
    ['with one in the place of another', 'In XQ1Z XQ1Z has XQ3Z ships.'],
    ['with one cut', 'In XQ1Z XQ2 has XQ3Z ships.'],
    ['empty', ''],
  ])('%s is not taken', (_, translated) => {
    expect(restoreText(translated, shielded)).toBeUndefined();
  });

  it('is the text with its shields’ words, whatever they are, if nothing was changed', () => {
    const pieces = fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ minLength: 1 })), { maxLength: 12 });
    fc.assert(
      fc.property(pieces, (list) => {
        let start = 0;
        const found = list.map(([before, words]): Shield => {
          const shield = { start: start + before.length, end: start + before.length + 2, kind: 'code' as const, words };
          start = shield.end;
          return shield;
        });
        const source = list.map(([before]) => `${before}##`).join('');
        const sent = shieldText(source, found);
        expect(restoreText(sent.text, sent)).toBe(list.map(([before, words]) => `${before}${words}`).join(''));
      }),
    );
  });
});

describe('tokens left over in a translation', () => {
  it.each([
    ['In XQ1Z he said xq 2 z.', ['XQ1Z', 'xq 2 z']],
    ['The XQJJ12Z and the X Q J 3 Z.', ['XQJJ12Z', 'X Q J 3 Z']],
    ['The model XQ1 and the F-16 of 2023.', []],
    ['Ozark 12 zoo', []],
  ])('are found in “%s”', (words, expected) => {
    expect(findTokens(words).map(({ start, end }) => words.slice(start, end))).toEqual(expected);
  });
});
