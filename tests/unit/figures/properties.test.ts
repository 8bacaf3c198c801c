import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpeller } from '../../../src/data/cldr/spell-number.ts';
import { loadRulesets } from '../../../src/data/cldr/spelled-numbers.ts';
import { edtfSchema } from '../../../src/model/edtf.ts';
import { valueSchema } from '../../../src/model/figure.ts';
import { createFinder } from './find-in.ts';

const finders = { it: createFinder('it'), ro: createFinder('ro'), en: createFinder('en') };
const languages = Object.keys(finders) as (keyof typeof finders)[];

/** Text in which numbers, units and words of comparison are likely to meet. */
const likely = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'0123456789.,-–/%$€’\'():"½ \u00A0\u202F\n'.split('')),
      fc.constantFrom(' de ', ' di ', ' la ', ' from ', ' to ', ' tra ', ' e ', ' și ', ' milioni ', ' mii ', ' mille'),
      fc.constantFrom(
        ' euro',
        ' km',
        ' anni',
        ' 2021',
        ' martie ',
        ' May ',
        ' peste ',
        ' art. ',
        ' XX secolo',
        '٣',
        '二十',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe.each(languages)('the figure finder for %s', (lang) => {
  const find = finders[lang];

  it('quotes the text exactly, in order, the outer before the inner', () => {
    fc.assert(
      fc.property(likely, (text) => {
        const { figures } = find(text);
        for (const [at, figure] of figures.entries()) {
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          const before = figures[at - 1];
          if (before) expect(before.start < figure.start || before.end >= figure.end).toBe(true);
          if (figure.cue) expect(text.slice(figure.cue.start, figure.cue.end)).toBe(figure.cue.text);
          if (figure.kind === 'change') expect(figures[figure.from]?.kind).toBe(figures[figure.to]?.kind);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('says dates, periods and durations in the forms the model knows', () => {
    fc.assert(
      fc.property(likely, (text) => {
        for (const figure of find(text).figures) {
          if (figure.kind === 'date') expect(edtfSchema.safeParse(figure.date).error).toBeUndefined();
          if (figure.kind === 'duration')
            expect(figure.duration).toMatch(/^P(?=.)[\d.]*[YMWD]?(?:[\d.]+[YMWD])*(?:T[\d.]+[HMS]\S*)?$/);
          if (figure.period) expect(edtfSchema.safeParse(figure.period).error).toBeUndefined();
          if ('value' in figure) expect(valueSchema.safeParse(figure.value).error).toBeUndefined();
        }
      }),
      { numRuns: 400 },
    );
  });

  it('reads back what Intl writes in digits', () => {
    const format = new Intl.NumberFormat(lang, { maximumFractionDigits: 2, useGrouping: true });
    const amounts = fc.oneof(
      fc.integer({ min: 0, max: 1e12 }),
      fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100),
    );
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(find(`${format.format(amount)} km`).figures).toMatchObject([
          { kind: 'measure', value: amount, unit: 'km' },
        ]);
      }),
    );
  });

  it('reads back what Intl writes as money', () => {
    const codes = fc.constantFrom('USD', 'EUR', 'GBP', 'RON', 'CHF', 'CAD', 'UAH');
    const displays = fc.constantFrom('code', 'name');
    fc.assert(
      fc.property(codes, displays, fc.integer({ min: 2, max: 1e9 }), (currency, currencyDisplay, amount) => {
        const options = { style: 'currency', currency, currencyDisplay, maximumFractionDigits: 0 } as const;
        const text = new Intl.NumberFormat(lang, options).format(amount);
        expect(find(text).figures).toMatchObject([{ kind: 'money', value: amount, unit: currency, text }]);
      }),
    );
  });

  it('reads back what CLDR spells', () => {
    const spell = createSpeller(lang, loadRulesets(lang));
    const small = Array.from({ length: 1000 }, (_, step) => 2 + step * 10 + (step % 7));
    const round = [20_000, 23_000, 100_000, 345_000, 2e6, 21e6, 200e6, 345e6, 3e9, 12e9, 2e12];
    const wrong = [...small, ...round].filter((value) => {
      const text = spell(value, '%spellout-numbering') ?? '';
      const [figure] = find(text).figures;
      return !figure || !('value' in figure) || figure.value !== value || figure.text !== text;
    });
    expect(wrong).toEqual([]);
  });
});

// Work that grows with the square of such a text takes minutes; how fast it is, “npm run bench” measures.
describe('the figure finder comes to the end of a long text of nothing but', () => {
  it.each([
    '1.1',
    '1%',
    '1 000 ',
    'due virgola ',
    'milioni di ',
    '12 e ',
    '2021 ',
    'mille-',
    'art. 5, ',
    '5 € nel 2021 ',
  ])('“%s”', (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    for (const { start, end, text: words } of finders.it(text).figures) expect(text.slice(start, end)).toBe(words);
  });
});
