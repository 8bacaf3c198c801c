import { describe, expect, it } from 'vitest';
import { toProvenanceText } from '../../../src/views/citation/to-provenance-text.ts';

const pair = {
  original: 'Piove.',
  originalLang: 'it',
  translation: { text: 'It is raining.', lang: 'en', state: 'machine draft, not reviewed' },
  said: 'Reported: “il ministro”',
  source: 'From: Weather',
  address: 'https://example.org/#s-a',
};

describe('a copied pair', () => {
  it('has both passages with their languages, the caveat, who says so, and where it stands', () => {
    expect(toProvenanceText(pair)).toBe(
      [
        '“Piove.” [it]',
        '“It is raining.” [en; machine draft, not reviewed]',
        'Reported: “il ministro”',
        'From: Weather',
        'https://example.org/#s-a',
        '',
      ].join('\n'),
    );
  });

  it('has no empty line where there is no translation and no one else says so', () => {
    expect(toProvenanceText({ ...pair, translation: undefined, said: '' }).split('\n')).toEqual([
      '“Piove.” [it]',
      'From: Weather',
      'https://example.org/#s-a',
      '',
    ]);
  });
});
