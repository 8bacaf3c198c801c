import { describe, expect, test } from 'vitest';
import { catalogs } from '../../../src/i18n/catalogs.ts';
import { createTranslator } from '../../../src/i18n/create-translator.ts';
import { defaultLocale, type Locale, locales } from '../../../src/i18n/locales.ts';
import { listUsedKeys } from '../../support/list-message-uses.ts';
import { type Choice, type Message, readMessages } from '../../support/read-messages.ts';

const messages = new Map(locales.map((locale) => [locale, readMessages(locale)]));
const own = messages.get(defaultLocale) ?? new Map<string, Message>();
const others = locales.filter((locale) => locale !== defaultLocale);

/** The kinds of number that a language tells apart among whole numbers from `least` up; pages count no millions. */
function listCategories(locale: Locale, type: Choice['kind'], least: number): string[] {
  if (type === 'select') return [];
  const rules = new Intl.PluralRules(locale, { type });
  const numbers = Array.from({ length: 1000 }, (_, index) => index + least);
  return [...new Set(numbers.map((number) => rules.select(number)))].sort();
}

test('there are messages to check', () => {
  expect(own.size).toBeGreaterThan(300);
  expect([...own.values()].filter(({ choices }) => choices.length > 0).length).toBeGreaterThan(30);
});

describe.each(locales)('the catalogue of %s', (locale) => {
  const texts = messages.get(locale) ?? new Map<string, Message>();

  test('has every message and no other, and the site reads all its files', () => {
    expect([...texts.keys()].sort()).toEqual([...own.keys()].sort());
    const read = Object.entries(catalogs[locale]).flatMap(([area, areaTexts]) =>
      Object.keys(areaTexts).map((name) => `${area}.${name}`),
    );
    expect(read.sort()).toEqual([...texts.keys()].sort());
  });

  test('has no empty message, and none with white space at its ends', () => {
    const faults = [...texts.values()].filter(({ text }) => text === '' || text.trim() !== text);
    expect(faults.map(({ key }) => key)).toEqual([]);
  });

  test('has for each choice by number the branches that the language tells apart, and no other', () => {
    const faults = [...texts.values()].flatMap(({ key, choices }) =>
      choices.flatMap((choice) => {
        if (choice.kind === 'select') return [];
        const named = choice.branches.filter((branch) => !branch.startsWith('='));
        // A message that English never says of one thing, or of none, is not said of it elsewhere.
        const english = own.get(key)?.choices.find(({ argument }) => argument === choice.argument) ?? choice;
        const least = english.branches.some((branch) => branch === 'one' || branch === '=1') ? 0 : 2;
        const wanted = listCategories(locale, choice.kind, least);
        return wanted.join() === named.toSorted().join()
          ? []
          : [`${key} {${choice.argument}}: ${named.join()} for ${wanted.join()}`];
      }),
    );
    expect(faults).toEqual([]);
  });
});

describe.each(others)('each message of %s', (locale) => {
  const pairs = [...(messages.get(locale)?.values() ?? [])].map((message) => ({
    message,
    english: own.get(message.key),
  }));

  test('sets in what its English sister does', () => {
    const faults = pairs.filter(({ message, english }) => message.placeholders.join() !== english?.placeholders.join());
    expect(faults.map(({ message, english }) => [message.key, message.placeholders, english?.placeholders])).toEqual(
      [],
    );
  });

  test('has the same words for exact numbers, and chooses by the same words, as its English sister', () => {
    const toExact = (found: Message | undefined) =>
      (found?.choices ?? [])
        .flatMap(({ argument, kind, branches }) =>
          branches
            .filter((branch) => kind === 'select' || branch.startsWith('='))
            .map((branch) => `${argument} ${branch}`),
        )
        .sort();
    const faults = pairs.filter(({ message, english }) => toExact(message).join() !== toExact(english).join());
    expect(faults.map(({ message, english }) => [message.key, toExact(message), toExact(english)])).toEqual([]);
  });
});

test('no message is left that the code does not ask for', () => {
  const used = listUsedKeys(own.keys());
  expect([...own.keys()].filter((key) => !used.has(key))).toEqual([]);
});

test.each([
  ['en', '1,234,567 sentences'],
  ['it', '1.234.567 frasi'],
  ['ro', '1.234.567 de propoziții'],
] as const)('a number in a message of %s is written as its readers write it', (locale, said) => {
  expect(createTranslator(locale)('briefing.sentences', { count: 1_234_567 })).toBe(said);
});
