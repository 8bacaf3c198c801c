import { describe, expect, it } from 'vitest';
import { resolveRelative } from '../../../src/pipeline/figures/dates/resolve-relative.ts';
import { createFinder } from './find-in.ts';

const finders = { en: createFinder('en'), it: createFinder('it'), ro: createFinder('ro') };
const written = '2024-04-12';

function findDates(lang: keyof typeof finders, text: string, documentDate?: string): string[] {
  const { figures } = finders[lang](text, documentDate);
  return figures.flatMap((figure) =>
    figure.kind === 'date' ? [`${figure.date} ${figure.basis}: ${figure.text}`] : [],
  );
}

describe('dates said from the day of writing', () => {
  it.each([
    ['en', 'The bridge closed yesterday.', '2024-04-11 inferred: yesterday'],
    ['en', 'The bridge closed last Tuesday.', '2024-04-09 inferred: last Tuesday'],
    ['en', 'The bridge opens next Friday.', '2024-04-19 inferred: next Friday'],
    ['en', 'Rents rose last year.', '2023 inferred: last year'],
    ['en', 'Rents fell in the fourth quarter of last year.', '2023-Q4 inferred: fourth quarter of last year'],
    ['en', 'Rents fell in the first half of the year.', '2024-H1 inferred: first half of the year'],
    ['en', 'Rents fell in Q4.', '2023-Q4 inferred: Q4'],
    ['en', 'Rents fell in November.', '2023-11 inferred: November'],
    ['en', 'The fair runs 5-9 July.', '2024-07-05/2024-07-09 inferred: 5-9 July'],
    ['it', 'Lo scorso anno è piovuto.', '2023 inferred: Lo scorso anno'],
    ['it', 'Venerdì scorso è piovuto.', '2024-04-05 inferred: Venerdì scorso'],
    ['it', "È piovuto nel primo trimestre dell'anno.", '2024-Q1 inferred: primo trimestre'],
    ['ro', 'Anul trecut a plouat.', '2023 inferred: Anul trecut'],
    ['ro', 'A plouat în ultimul trimestru al anului trecut.', '2023-Q4 inferred: ultimul trimestru al anului trecut'],
    ['ro', 'A plouat luna trecută.', '2024-03 inferred: luna trecută'],
  ] as const)('in %s “%s” is %s', (lang, text, expected) => {
    expect(findDates(lang, text, written)).toEqual([expected]);
  });

  it.each([
    ['en', 'The bridge closed yesterday, last Tuesday and last year.', []],
    ['it', 'Lo scorso anno e venerdì scorso è piovuto.', []],
    ['ro', 'Anul trecut și marțea trecută a plouat.', []],
    ['en', 'Rents fell in the fourth quarter of last year.', ['XXXX-Q4 stated: fourth quarter of last year']],
    ['en', 'Rents fell in November.', ['XXXX-11 stated: November']],
  ] as const)('where the day of writing is unknown, in %s “%s” gives %j', (lang, text, expected) => {
    expect(findDates(lang, text)).toEqual(expected);
  });

  it.each([
    ['en', 'The year was long, and the last of us left.'],
    ['en', 'The last quarter of the building burned.'],
    ['it', "L'anno è lungo e l'ultimo venne."],
    ['ro', 'Anul acela a fost lung.'],
  ] as const)('in %s “%s” gives no date', (lang, text) => {
    expect(findDates(lang, text, written)).toEqual([]);
  });

  it.each([
    ['{D-12}', '2024-03-31'],
    ['{D+0}', '2024-04-12'],
    ['{W-1}', '2024-04-01/2024-04-07'],
    ['{M-4}', '2023-12'],
    ['{Q-2}', '2023-Q4'],
    ['{Y+1}-03', '2025-03'],
    ['{P5}', '2024-04-05'],
    ['{N5}', '2024-04-19'],
  ])('%s is %s', (date, expected) => {
    expect(resolveRelative(date, written)).toBe(expected);
  });
});
