import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLikelihoodFinder } from '../../../../src/commentary/likelihood/find-likelihood-words.ts';
import { loadLexicon } from '../../../../src/data/load-lexicon.ts';

const finders = new Map(
  ['en', 'it', 'ro', 'de', 'fr', 'ru', 'el', 'zh', 'ar'].map((lang) => [
    lang,
    createLikelihoodFinder(loadLexicon(lang)),
  ]),
);
const find = (lang: string, text: string) =>
  (finders.get(lang)?.(text) ?? []).map(({ start, end, bands, confidence }) => [
    text.slice(start, end),
    confidence ?? bands[0]?.band,
  ]);

describe('words that say how likely or how sure', () => {
  it.each([
    [
      'en',
      'It is VERY  LIKELY, almost-certain.',
      ['VERY  LIKELY', 'very-likely'],
      ['almost-certain', 'almost-certain'],
    ],
    ['en', 'More likely than not.', ['More likely than not', 'more-likely-than-not']],
    ['en', 'İ is likely', ['likely', 'likely']],
    ['it', 'Probabilmente; poco probabili.', ['Probabilmente', 'likely'], ['poco probabili', 'unlikely']],
    ['ro', 'Aproape sigură; puţin probabil.', ['Aproape sigură', 'almost-certain'], ['puţin probabil', 'unlikely']],
    ['de', 'Höchstwahrscheinlich ein unwahrscheinlicher', ['Höchstwahrscheinlich', 'very-likely']],
    ['fr', "aussi probable qu'improbable", ["aussi probable qu'improbable", 'about-as-likely-as-not']],
    ['ru', 'Маловероятный исход', ['Маловероятный', 'unlikely']],
    ['el', 'Σχεδόν βέβαιο', ['Σχεδόν βέβαιο', 'almost-certain']],
    ['zh', '形勢很可能惡化，信心程度高。', ['很可能', 'very-likely'], ['信心程度高', 'high']],
    ['ar', 'ومن غير المُرَجَّح أن', ['ومن غير المُرَجَّح', 'unlikely']],
  ])('%s: %s', (lang, text, ...found) => {
    expect(find(lang, text)).toEqual(found);
  });
});

describe('words that do not', () => {
  it.each([
    ['en', 'a remote village'],
    ['en', 'likelihood, unlikeliest, likelyish'],
    ['en', 'not likely; never probable'],
    ['en', 'more likely, as likely as ever, the most likely'],
    ['en', 'certain, certainly, confidence, confident'],
    ['it', 'la probabilità, più probabile, non probabile'],
    ['ro', 'probabilitatea, mai probabil'],
    ['de', 'Wahrscheinlichkeitsrechnung, Ausfallwahrscheinlichkeit, nicht wahrscheinlich'],
    ['de', 'sicher, Sicherheit, Vertrauen'],
    ['fr', 'la probabilité, plus probable, pas probable'],
    ['ru', 'вероятность, более вероятно, не вероятно'],
    ['el', 'η πιθανότητα, πιο πιθανό'],
    ['zh', '可能性，不可能，尽可能，可能'],
    ['ar', 'الترجيح، احتمال'],
  ])('%s: %s', (lang, text) => {
    expect(find(lang, text)).toEqual([]);
  });
});

it('gives ranges in order, within any text', () => {
  const pieces = fc.constantFrom(
    'very',
    'likely',
    ' ',
    '-',
    'İ',
    'ـ',
    'من',
    'المرجح',
    '很可能',
    'ُ',
    '\ud800',
    'almost certain',
  );
  fc.assert(
    fc.property(fc.constantFrom(...finders.keys()), fc.array(pieces, { maxLength: 30 }), (lang, parts) => {
      const text = parts.join('');
      let from = 0;
      for (const { start, end } of finders.get(lang)?.(text) ?? []) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        from = end;
      }
    }),
  );
});
