import { describe, expect, it } from 'vitest';
import { createFinder, describeFigure } from './find-in.ts';

const find = { it: createFinder('it'), ro: createFinder('ro'), en: createFinder('en') };

function describeFigures(lang: keyof typeof find, text: string) {
  return find[lang](text).figures.map(describeFigure);
}

describe('a pair that falls', () => {
  it.each([
    [
      'en',
      'Turnout, from 70 to 40 percent.',
      ['change %: from 70 to 40 percent', 'percent 70 %: 70', 'percent 40 %: 40 percent'],
    ],
    [
      'it',
      'Affluenza dal 70 al 40 per cento.',
      ['change %: dal 70 al 40 per cento', 'percent 70 %: 70', 'percent 40 %: 40 per cento'],
    ],
    [
      'ro',
      'Prezența, de la 70 la 40 la sută.',
      ['change %: de la 70 la 40 la sută', 'percent 70 %: 70', 'percent 40 %: 40 la sută'],
    ],
    ['en', 'Fares, from $9 to $6.', ['change =-33.3% USD: from $9 to $6', 'money 9 USD: $9', 'money 6 USD: $6']],
    [
      'it',
      'Organico da 8 a 6 mila operai.',
      ['change =-25% operai: da 8 a 6 mila operai', 'count 8000 operai: 8', 'count 6000 operai: 6 mila operai'],
    ],
    [
      'ro',
      'Flota, de la 80 la 60 de nave.',
      ['change =-25% nave: de la 80 la 60 de nave', 'count 80 nave: 80', 'count 60 nave: 60 de nave'],
    ],
  ] as const)('in %s is a change from the first to the second: “%s”', (lang, text, expected) => {
    expect(describeFigures(lang, text)).toEqual(expected);
  });

  it.each([
    ['en', 'Yields between 9 and 6 percent.', 'percent 6..9 %: 9 and 6 percent'],
    ['en', 'Yields ranging from 9 to 6 percent.', 'percent 6..9 %: 9 to 6 percent'],
    ['en', 'Costs rose, and yields vary widely from 9 to 6 percent.', 'percent 6..9 %: 9 to 6 percent'],
    ['it', 'Rese tra 9 e 6 per cento.', 'percent 6..9 %: 9 e 6 per cento'],
    ['it', 'Le rese variano da 9 a 6 per cento.', 'percent 6..9 %: 9 a 6 per cento'],
    ['ro', 'Randamente între 9 și 6 la sută.', 'percent 6..9 %: 9 și 6 la sută'],
    ['ro', 'Randamentul variază de la 9 la 6 la sută.', 'percent 6..9 %: 9 la 6 la sută'],
    ['en', 'The kiosk is open from 11 to 4.', 'count 4..11: 11 to 4'],
  ] as const)('in %s is a range where all between is meant: “%s”', (lang, text, expected) => {
    expect(describeFigures(lang, text)).toEqual([expected]);
  });
});

describe('a pair that rises', () => {
  it.each([
    ['en', 'Pups from 5 to 10 kilograms.', 'measure 5..10 kg: 5 to 10 kilograms'],
    ['en', 'Tickets from $6 to $9.', 'money 6..9 USD: $6 to $9'],
    ['it', 'Biglietti da 6 a 9 euro.', 'money 6..9 EUR: 6 a 9 euro'],
    ['it', 'Una folla da 10 a 15 mila tifosi.', 'count 10000..15000 tifosi: 10 a 15 mila tifosi'],
    ['ro', 'Bilete de la 6 la 9 lei.', 'money 6..9 RON: 6 la 9 lei'],
  ] as const)('in %s is a range: “%s”', (lang, text, expected) => {
    expect(describeFigures(lang, text)).toEqual([expected]);
  });

  it.each([
    ['en', 'Turnout rose from 40 to 70 percent.', 'change %: from 40 to 70 percent'],
    ['it', 'L’affluenza è salita dal 40 al 70 per cento.', 'change %: dal 40 al 70 per cento'],
    ['ro', 'Prezența a crescut de la 40 la 70 la sută.', 'change %: de la 40 la 70 la sută'],
  ] as const)('in %s is a change behind a word of movement: “%s”', (lang, text, expected) => {
    expect(describeFigures(lang, text)[0]).toBe(expected);
  });
});

describe('two numbers that look like years', () => {
  it.each([
    ['en', 'It seats from 1950 to 2010 people.', 'count 1950..2010 people: 1950 to 2010 people'],
    ['en', 'Between 1950 and 2010 km of cable were laid.', 'measure 1950..2010 km: 1950 and 2010 km'],
    ['it', 'Un costo da 1950 a 2010 euro.', 'money 1950..2010 EUR: 1950 a 2010 euro'],
    ['ro', 'Încap de la 1950 la 2010 de oameni.', 'count 1950..2010 oameni: 1950 la 2010 de oameni'],
  ] as const)('are a range in %s where they measure or count: “%s”', (lang, text, expected) => {
    expect(describeFigures(lang, text)).toEqual([expected]);
  });

  it.each([
    ['en', 'From 1950 to 2010 harvests doubled.', 'date 1950/2010: 1950 to 2010'],
    ['en', 'Harvests were poor from 1950 to 2010.', 'date 1950/2010: 1950 to 2010'],
    ['it', 'Dal 1950 al 2010 calò.', 'date 1950/2010: 1950 al 2010'],
    ['ro', 'Între 1950 și 2010 recoltele au fost slabe.', 'date 1950/2010: 1950 și 2010'],
    ['ro', 'Salariul a urcat din 1950 la 2010 lei.', 'date 1950: 1950'],
  ] as const)('stay years in %s where nothing or another thing is counted: “%s”', (lang, text, expected) => {
    expect(describeFigures(lang, text)[0]).toBe(expected);
  });
});
