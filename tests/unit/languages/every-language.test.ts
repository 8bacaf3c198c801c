import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createPlaceNames } from '../../../src/data/cldr/places.ts';
import { listLanguages, loadLexicon } from '../../../src/data/load-lexicon.ts';
import { extractionSchema } from '../../../src/model/extraction.ts';
import { createLanguageReaders } from '../../../src/pipeline/create-language-readers.ts';
import { createPipeline } from '../../../src/pipeline/create-pipeline.ts';
import { createFigureFinder } from '../../../src/pipeline/figures/find-figures.ts';
import { readText } from '../../../src/pipeline/read/read-text.ts';
import { toExtraction } from '../../../src/pipeline/to-extraction.ts';

const languages = listLanguages();

test('the languages are those of the European Union, Russian, Ukrainian, Chinese and Arabic', () => {
  expect(languages.join(' ')).toBe(
    'ar bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro ru sk sl sv uk zh',
  );
});

describe.each(languages)('%s', (lang) => {
  const lexicon = loadLexicon(lang);
  const find = createFigureFinder(lexicon);
  const findIn = (text: string) => find(text, [{ kind: 'sentence', start: 0, end: text.length }], {}).figures;
  const pipeline = createPipeline({
    languages,
    findLanguageReader: createLanguageReaders({ loadLexicon: () => lexicon, entities: [], places: createPlaceNames() }),
    findReader: () => readText,
    detectLanguage: () => ({ lang, certain: true }),
  });

  /** Words the language's data hold, numbers, and marks, in any order. */
  const pieces = fc.oneof(
    fc.constantFrom(...listWords({ ...lexicon, spelled: [...lexicon.spelled.cardinals.keys()] })),
    fc.constantFrom(
      '3',
      '2023',
      '1.234,5',
      '10-15',
      '%',
      '$',
      '.',
      ',',
      '„',
      '”',
      '(',
      '\n\n',
      '-',
      '\u200f',
      '\ud800',
      '’',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  const texts = fc
    .array(fc.tuple(pieces, fc.constantFrom(' ', '', ' ')), { maxLength: 40 })
    .map((parts) => parts.flat().join(''));

  it('gives an extraction the model accepts, whose every span is a slice of the source, of any text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { figures, mentions } = extractionSchema.parse(toExtraction(pipeline({ text, format: 'text', lang })));
        const parts = figures.flatMap(({ cue, attribution, hedge }) =>
          [cue, attribution, hedge].filter((span) => span !== undefined),
        );
        for (const { start, end, text: slice } of [...figures, ...mentions, ...parts])
          expect(text.slice(start, end)).toBe(slice);
      }),
      { numRuns: 60 },
    );
  });

  it('reads back the numbers that Intl writes', () => {
    const format = new Intl.NumberFormat(lang, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 2 });
    const amounts = fc.oneof(
      fc.integer({ min: 3, max: 1e12 }),
      fc.integer({ min: 300, max: 1e9 }).map((cents) => cents / 100),
    );
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(findIn(format.format(amount))).toMatchObject([{ kind: 'measure', value: amount, unit: 'km' }]);
      }),
    );
  });

  it('reads back the money that Intl writes', () => {
    const codes = fc.constantFrom('USD', 'EUR', 'GBP', 'RON', 'CHF', 'CAD', 'UAH', 'PLN', 'CNY', 'JPY');
    fc.assert(
      fc.property(
        codes,
        fc.constantFrom('code', 'name'),
        fc.integer({ min: 3, max: 1e9 }),
        (currency, currencyDisplay, amount) => {
          const options = { style: 'currency', currency, currencyDisplay, maximumFractionDigits: 0 } as const;
          const text = new Intl.NumberFormat(lang, options).format(amount);
          expect(findIn(text)).toMatchObject([{ kind: 'money', value: amount, unit: currency }]);
        },
      ),
    );
  });

  it('reads back the days that Intl writes', () => {
    const format = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' });
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        expect(findIn(format.format(day))).toMatchObject([{ kind: 'date', date: day.toISOString().slice(0, 10) }]);
      }),
    );
  });
});

/** The strings and keys of language data, however deep. */
function listWords(data: unknown): string[] {
  if (typeof data === 'string') return [data.replace(/[|*].*/u, '')];
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap(listWords);
}
