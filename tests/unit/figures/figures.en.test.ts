import { describe, expect, it } from 'vitest';
import { createFinder, describeFigure } from './find-in.ts';

const find = createFinder('en');

describe('figures in English', () => {
  it.each<[string, string[]]>([
    ['The dam cost $1.2bn.', ['money 1200000000 USD: $1.2bn']],
    ['They raised 250 million Canadian dollars.', ['money 250000000 CAD: 250 million Canadian dollars']],
    ['A ticket is £9 or US$12.50.', ['money 9 GBP: £9', 'money 12.5 USD: US$12.50']],
    ['Two hundred and five thousand voters came.', ['count 205000 voters: Two hundred and five thousand voters']],
    ['Three new Russian films opened.', ['count 3 films: Three new Russian films']],
    [
      'Twelve people and two aircraft were found.',
      ['count 12 people: Twelve people', 'count 2 aircraft: two aircraft'],
    ],
    ['About 90% of farms closed.', ['percent 90 % ~ “About”: 90%']],
    ['Nearly two thirds of the trees burned.', ['fraction 0.666667 <~ “Nearly”: two thirds']],
    ['More than 3,500 homes lost power.', ['count 3500 homes > “More than”: 3,500 homes']],
    ['At least 40 ships waited.', ['count 40 ships >= “At least”: 40 ships']],
    ['It lasts up to 90 minutes.', ['duration PT90M <= “up to”: 90 minutes']],
    ['Between 10,000 and 15,000 birds nest here.', ['count 10000..15000 birds: 10,000 and 15,000 birds']],
    ['Sales grew 15-20%.', ['percent 15..20 %: 15-20%']],
    ['Tens of thousands of bees died.', ['count 10000..… bees ~: Tens of thousands of bees']],
    [
      'Half a million visitors and one in five children.',
      ['count 500000 visitors: Half a million visitors', 'fraction 0.2: one in five'],
    ],
    ['The rate fell 25 basis points.', ['percent 0.25 pp: 25 basis points']],
    ['A 5-year plan and a two-hour meeting.', ['duration P5Y: 5-year', 'duration PT2H: two-hour']],
    ['It was the third fire in ten days.', ['ordinal 3 fire: third fire', 'duration P10D: ten days']],
    ['The tower is 120 ft tall and weighs 40 tonnes.', ['measure 120 [ft_i]: 120 ft', 'measure 40 t: 40 tonnes']],
    ['He called three times.', ['multiple 3: three times']],
  ])('finds the figures of “%s”', (text, expected) => {
    expect(find(text).figures.map(describeFigure)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['On April 12, 2019, the museum opened.', ['date 2019-04-12: April 12, 2019']],
    ['The law of 3 June 1998 stands.', ['date 1998-06-03: 3 June 1998']],
    ['The 2014 floods were worse.', ['date 2014: 2014']],
    ['Jazz of the 1950s and the 19th century.', ['date 195X: 1950s', 'date 18XX: 19th century']],
    ['Growth in Q4 2021 and the first half of 2022.', ['date 2021-Q4: Q4 2021', 'date 2022-H1: first half of 2022']],
    ['Fifty schools closed in March 2020.', ['count 50 schools @2020-03: Fifty schools', 'date 2020-03: March 2020']],
    ['Nine mines have reopened since 2015.', ['count 9 mines @2015/..: Nine mines', 'date 2015: 2015']],
    [
      'Output rose from 20 tonnes in 2001 to 25 tonnes in 2003.',
      [
        'change =25% t @2001/2003: from 20 tonnes in 2001 to 25 tonnes in 2003',
        'measure 20 t @2001: 20 tonnes',
        'date 2001: 2001',
        'measure 25 t @2003: 25 tonnes',
        'date 2003: 2003',
      ],
    ],
    [
      'Rents fell to $900 from $1,000.',
      ['change =-10% USD: to $900 from $1,000', 'money 900 USD: $900', 'money 1000 USD: $1,000'],
    ],
    ['Walk from 3 to 5 miles.', ['measure 3..5 [mi_i]: 3 to 5 miles']],
  ])('finds the dates and changes of “%s”', (text, expected) => {
    expect(find(text).figures.map(describeFigure)).toEqual(expected);
  });

  it.each([
    'The F-16 and the T-72 were on show.',
    'A Boeing 737 landed.',
    'Leaders of the G7 discussed Covid-19 and 5G.',
    'Article 5 and Resolution 1325 apply.',
    'See pages 12 and 14.',
    'The meeting is at 6 pm.',
    'It starts at 10:30.',
    'Version 2.1.3 is out.',
    'They won 3-1.',
    'One of the mayors may march.',
    'First of all, no one asked a second time for a report.',
    'Call +40 722 123 456.',
    'Agents 007 do not exist.',
    'I second that.',
    'She wrote to a@b42.example.',
  ])('finds nothing in “%s”', (text) => {
    expect(find(text).figures.map(describeFigure)).toEqual([]);
  });
});
