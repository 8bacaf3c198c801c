import { describe, expect, it } from 'vitest';
import { createFinder, describeFigure } from './find-in.ts';

const finders = { en: createFinder('en'), it: createFinder('it'), ro: createFinder('ro') };

function describeAll(lang: keyof typeof finders, text: string): string[] {
  return finders[lang](text).figures.map(describeFigure);
}

describe('figures that are said together', () => {
  it.each([
    ['en', 'The player is 6 feet 5 inches tall.', ['measure 77 [in_i]: 6 feet 5 inches']],
    ['en', 'It weighed 7 pounds, 10 ounces.', ['measure 122 [oz_av]: 7 pounds, 10 ounces']],
    ['it', 'La strada è di 2 km e 300 metri.', ['measure 2300 m: 2 km e 300 metri']],
    ['it', "Dura un'ora e 45 minuti.", ["duration PT1H45M: un'ora e 45 minuti"]],
    ['en', 'The stake cost $5-7 million.', ['money 5000000..7000000 USD: $5-7 million']],
    ['en', 'Rents of £1,000-£1,500 a month.', ['money 1000..1500 GBP: £1,000-£1,500 a month']],
    ['en', 'Between €10 and 15 each.', ['money 10..15 EUR: €10 and 15']],
    ['it', 'Un gettito di 3,5-4 miliardi.', ['count 3500000000..4000000000: 3,5-4 miliardi']],
    ['it', 'Una multa di 1 miliardo e 200 milioni.', ['count 1200000000: 1 miliardo e 200 milioni']],
    ['ro', '1 miliard 200 de milioane de dolari.', ['money 1200000000 USD: 1 miliard 200 de milioane de dolari']],
    ['it', 'Tra 10 e 15 mila firme.', ['count 10000..15000 firme: 10 e 15 mila firme']],
    ['en', 'Between $500 and $2 million was lost.', ['money 500..2000000 USD: $500 and $2 million']],
  ] as const)('in %s “%s” are one', (lang, text, expected) => {
    expect(describeAll(lang, text)).toEqual(expected);
  });

  it.each([
    ['en', 'It is 5 feet wide and 2 metres deep.', ['measure 5 [ft_i]: 5 feet', 'measure 2 m: 2 metres']],
    ['en', 'It has 3 km of road, 2 kg of salt.', ['measure 3 km: 3 km', 'measure 2 kg: 2 kg']],
    [
      'en',
      'They paid $5 billion and 1.1 billion euros.',
      ['money 5000000000 USD: $5 billion', 'money 1100000000 EUR: 1.1 billion euros'],
    ],
    ['it', 'Ha 3 milioni, 200 mila in meno.', ['count 3000000: 3 milioni', 'count 200000: 200 mila']],
    ['en', 'He got £89m plus £11m.', ['money 89000000 GBP: £89m', 'money 11000000 GBP: £11m']],
  ] as const)('in %s “%s” are two', (lang, text, expected) => {
    expect(describeAll(lang, text)).toEqual(expected);
  });
});

describe('prices by the unit', () => {
  it.each([
    ['en', 'Brent fell to $82.36 a barrel.', ['money 82.36 USD: $82.36 a barrel']],
    ['en', 'Copper is 9,000 dollars per tonne.', ['money 9000 USD: 9,000 dollars per tonne']],
    ['it', 'Il gas costa 35 €/MWh.', ['money 35 EUR: 35 €/MWh']],
    ['it', 'Costa 1,89 euro al litro.', ['money 1.89 EUR: 1,89 euro al litro']],
    ['ro', 'Costă 50 de lei/kg.', ['money 50 RON: 50 de lei/kg']],
    ['ro', 'Gazul e 253 de dolari pe mia de metri cubi.', ['money 253 USD: 253 de dolari pe mia de metri cubi']],
    ['en', 'It pays $50 a head and $20 to the man.', ['money 50 USD: $50', 'money 20 USD: $20']],
    ['en', 'Oil was at $120 a year ago.', ['money 120 USD: $120', 'duration P1Y: a year']],
    ['it', 'Ha dato 50 euro al cugino.', ['money 50 EUR: 50 euro']],
    ['ro', 'A dat 50 de lei pe carte.', ['money 50 RON: 50 de lei']],
  ] as const)('in %s “%s” have it with them', (lang, text, expected) => {
    expect(describeAll(lang, text)).toEqual(expected);
  });
});

describe('what is open, shared or multiplied', () => {
  it.each([
    ['en', 'Sales doubled and losses were halved.', ['multiple 2: doubled', 'multiple 0.5: halved']],
    ['it', 'Le vendite sono raddoppiate.', ['multiple 2: raddoppiate']],
    ['ro', 'Vânzările s-au triplat.', ['multiple 3: triplat']],
    ['en', 'It has 500+ firms.', ['count 500 firms >= “+”: 500+ firms']],
    ['en', 'It has 10 million or more users.', ['count 10000000 users >= “or more”: 10 million or more users']],
    ['en', 'Deaths fell by a third.', ['fraction 0.333333: a third']],
    ['en', 'Profits were down two-thirds.', ['fraction 0.666667: two-thirds']],
    ['it', 'Il costo è sceso di un quarto.', ['fraction 0.25: un quarto']],
    ['ro', 'Costul a scăzut cu o treime.', ['fraction 0.333333: o treime']],
    ['en', 'One person in five left.', ['fraction 0.2: One person in five']],
    ['en', 'Of these, one in 10 left.', ['fraction 0.1: one in 10']],
    ['it', 'Un italiano su cinque vive solo.', ['fraction 0.2: Un italiano su cinque']],
    ['en', 'More than half of voters left.', ['fraction 0.5 > “More than”: half']],
    ['en', 'A 27-nation bloc met.', ['count 27 nation: 27-nation']],
    ['it', 'Un 45enne è morto.', ['duration P45Y: 45enne']],
    ['en', 'The error is plus or minus 3 percent.', ['percent 3 % ~ “plus or minus”: 3 percent']],
    ['it', 'Il 4 per mille dei casi.', ['percent 0.4 %: 4 per mille']],
    ['en', 'He was fined 500 pounds.', ['money 500 GBP: 500 pounds']],
    ['en', 'He weighs 200 pounds.', ['measure 200 [lb_av]: 200 pounds']],
    ['en', 'She ran the 100m.', ['measure 100 m: 100m']],
    ['en', 'The town has 2.5m voters.', ['count 2500000 voters: 2.5m voters']],
    ['en', 'It will invest over five years.', ['duration P5Y: five years']],
    ['ro', 'Au murit a două zile după.', ['duration P2D: două zile']],
  ] as const)('in %s “%s” is read', (lang, text, expected) => {
    expect(describeAll(lang, text)).toEqual(expected);
  });

  it.each([
    ['en', 'A double murder and a triple jump.'],
    ['it', 'La doppia sfida.'],
    ['ro', 'O dublă aniversare și o nouă ediție.'],
    ['en', 'They doubled down.'],
    ['en', 'It ended 51-48 and 6-4, 6-3.'],
    ['it', 'Vince per 3-1 davanti al pubblico.'],
    ['en', 'The boat is at 45°26′N 12°20′E.'],
    ['it', "Ha corso in 9''80 e 46\"78."],
    ['en', 'He shot 15-for-25 after a 1-in-100-year flood.'],
    ['en', 'Boeing 737 MAX jets and the iPhone 15.'],
    ['en', 'COP28 met at 221B Baker Street after 9/11, open 24/7.'],
    ['en', 'The Nikkei 225, the Russell 2000 and the S&P 500 fell.'],
    ['it', 'Il gate 12, il treno 9612 e la Under 19.'],
    ['ro', 'Trenul 1635 și sala 12.'],
    ['en', 'To a degree, a one-way street.'],
  ] as const)('in %s “%s” holds no figure', (lang, text) => {
    expect(describeAll(lang, text)).toEqual([]);
  });
});

describe('years, months and counts that look like them', () => {
  it.each([
    ['en', 'In 2023-12 it closed.', ['date 2023-12: 2023-12']],
    ['en', 'The 2011-12 season.', ['date 2011/2012: 2011-12']],
    ['en', 'He was born on May 5.', ['date XXXX-05-05: May 5']],
    ['en', 'It began on Feb. 24, 2022, in Kyiv.', ['date 2022-02-24: Feb. 24, 2022']],
    ['it', 'Da 1990 a 2000 persone erano in piazza.', ['count 1990..2000 persone: 1990 a 2000 persone']],
    ['it', 'Dal 1990 al 2000 le persone erano in piazza.', ['date 1990/2000: 1990 al 2000']],
  ] as const)('in %s “%s” are told apart', (lang, text, expected) => {
    expect(describeAll(lang, text)).toEqual(expected);
  });
});
