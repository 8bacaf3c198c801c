import { describe, expect, it } from 'vitest';
import { findLanguageName, getDateFormat, getNumberFormat, getWordSegmenter } from '../../../src/i18n/intl.ts';

describe('what writes numbers and days', () => {
  it('is made once for a language with its options', () => {
    const percent = { style: 'percent' } as const;
    expect(getNumberFormat('it', percent)).toBe(getNumberFormat('it', { style: 'percent' }));
    expect(getDateFormat('ro')).toBe(getDateFormat('ro'));
    expect(getWordSegmenter('it')).toBe(getWordSegmenter('it'));
  });

  it('is another one in another language and with other options', () => {
    expect(getNumberFormat('en', { style: 'percent' }).format(0.5)).toBe('50%');
    expect(getNumberFormat('ro', { style: 'percent' }).format(0.5)).toBe('50\u00a0%');
    expect(getNumberFormat('en').format(0.5)).toBe('0.5');
    const day = new Date(0);
    expect(getDateFormat('it', { month: 'long', timeZone: 'UTC' }).format(day)).toBe('gennaio');
    expect(getDateFormat('it', { year: 'numeric', timeZone: 'UTC' }).format(day)).toBe('1970');
  });

  it('names each language in each language, and says where there is no name', () => {
    expect(['en', 'it'].map((lang) => findLanguageName(lang, 'ro'))).toEqual(['Romanian', 'rumeno']);
    expect(['ro', 'it'].map((tag) => findLanguageName('ro', tag))).toEqual(['română', 'italiană']);
    expect(findLanguageName('en', 'qaa')).toBe('qaa');
  });
});
