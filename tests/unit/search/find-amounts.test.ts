import { describe, expect, test } from 'vitest';
import { currencySymbols } from '../../../src/data/currency-symbols.ts';
import { loadLexicon } from '../../../src/data/load-lexicon.ts';
import { findAmounts } from '../../../src/search/find-amounts.ts';
import { findPeriods, toMonthNames } from '../../../src/search/find-periods.ts';
import { toNumberWords } from '../../../src/search/to-number-words.ts';

const words = toNumberWords(['en', 'it', 'ro'].map(loadLexicon), currencySymbols, new Set(['USD', 'EUR', '%', 't']));
const read = (query: string) =>
  findAmounts(query, words).map(({ start, end, spans: [span], unit }) => {
    const { low = 0, high = 0, isLowOut, isHighOut } = span ?? {};
    return [query.slice(start, end), `${isLowOut ? '>' : ''}${low}`, `${isHighOut ? '<' : ''}${high}`, unit ?? ''];
  });

describe('numbers with what belongs to them', () => {
  test.each<[string, string[]]>([
    ['1.8bn', ['1.8bn', '1800000000', '1800000000', '']],
    ['1,8 miliardi di euro', ['1,8 miliardi di euro', '1800000000', '1800000000', 'EUR']],
    ['1 800 000 000', ['1 800 000 000', '1800000000', '1800000000', '']],
    ['€ 3,5 mld.', ['€ 3,5 mld', '3500000000', '3500000000', 'EUR']],
    ['USD 12m', ['USD 12m', '12000000', '12000000', 'USD']],
    ['500 de milioane de dolari', ['500 de milioane de dolari', '500000000', '500000000', 'USD']],
    ['200–500 million', ['200–500 million', '200000000', '500000000', '']],
    ['200 to 500 million dollars', ['200 to 500 million dollars', '200000000', '500000000', 'USD']],
    ['between 2 and 3 billion', ['between 2 and 3 billion', '2000000000', '3000000000', '']],
    ['tra 2 e 3 miliardi', ['tra 2 e 3 miliardi', '2000000000', '3000000000', '']],
    ['over 500 million', ['over 500 million', '>500000000', 'Infinity', '']],
    ['peste 500 de milioane', ['peste 500 de milioane', '>500000000', 'Infinity', '']],
    ['at least 40%', ['at least 40%', '40', 'Infinity', '%']],
    ['< 5 tonnes', ['< 5 tonnes', '-Infinity', '<5', 't']],
    ['about 12 million', ['about 12 million', '12000000', '12000000', '']],
    ['90 per cent', ['90 per cent', '90', '90', '%']],
  ])('“%s” is all one', (query, expected) => {
    expect(read(query)).toEqual([expected]);
  });

  test.each<[string, string[]]>([
    ['the 7.3 billion euro package', ['7.3 billion euro']],
    ['billion euro package', []],
    ['dollars', []],
    ['over the border', []],
    ['500 ships', ['500']],
    ['3 million and 2 million', ['3 million', '2 million']],
    ['exports to 27 countries', ['27']],
  ])('in “%s” the number is %j, and nothing else is taken', (query, expected) => {
    expect(read(query).map(([text]) => text)).toEqual(expected);
  });
});

describe('times in a query', () => {
  const months = toMonthNames(['en', 'it', 'ro', 'el']);
  const find = (query: string) =>
    findPeriods(query, months).map(({ start, end, edtf }) => [query.slice(start, end), edtf]);

  test.each([
    ['exports in Q4 2023', 'Q4 2023', '2023-Q4'],
    ['T4 2023', 'T4 2023', '2023-Q4'],
    ['2023-Q4', '2023-Q4', '2023-Q4'],
    ['H1 2024', 'H1 2024', '2024-H1'],
    ['2024-04-12', '2024-04-12', '2024-04-12'],
    ['12 aprile 2024', '12 aprile 2024', '2024-04-12'],
    ['April 2024', 'April 2024', '2024-04'],
    ['12 Απριλίου 2024', '12 Απριλίου 2024', '2024-04-12'],
    ['2021–2023', '2021–2023', '2021/2023'],
    ['war in 2023', '2023', '2023'],
    ['Q5 2023', '2023', '2023'],
  ])('“%s” has %s', (query, text, edtf) => {
    expect(find(query)).toEqual([[text, edtf]]);
  });

  test.each(['Q5 202', 'H3 99', '$2023', '2023%', '12023', '2023.5', 'Resolution 17', '3021'])(
    '“%s” has none',
    (query) => {
      expect(find(query)).toEqual([]);
    },
  );
});
