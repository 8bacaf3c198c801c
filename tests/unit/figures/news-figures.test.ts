import { describe, expect, it } from 'vitest';
import { createDescriber, createFinder, describeFigure } from './find-in.ts';

const find = createDescriber();

describe('figures of everyday news', () => {
  it.each([
    // Symbols that all languages write.
    ['en', 'The cell holds 4,500mAh.', ['measure 4500 mA.h: 4,500mAh']],
    ['en', 'Lines of 900Mbps are common.', ['measure 900 Mbit/s: 900Mbps']],
    ['en', 'The engine makes 300bhp and 420Nm.', ['measure 300 [HP]: 300bhp', 'measure 420 N.m: 420Nm']],
    ['de', 'Der Wagen stößt 98 g/km aus.', ['measure 98 g/km: 98 g/km']],
    ['fr', 'La voiture consomme 5,2 l/100 km.', ['measure 5.2 L/(100.km): 5,2 l/100 km']],
    // Two numbers said as one, or with one unit.
    ['en', 'The 6-foot-4 forward left.', ['measure 76 [in_i]: 6-foot-4']],
    ['en', 'He stands 5ft 9.', ['measure 69 [in_i]: 5ft 9']],
    ['en', 'A vote for the 18-to-34 group.', ['count 18..34: 18-to-34']],
    ['en', 'People aged 16-24 stayed.', ['count 16..24: 16-24']],
    ['en', 'A range of 5.25% to 5.5% was set.', ['percent 5.25..5.5 %: 5.25% to 5.5%']],
    ['de', 'Es gilt für 16- und 17-Jährige.', ['duration P16Y: 16', 'duration P17Y: 17-Jährige']],
    ['en', 'A two-and-a-half-year wait.', ['duration P2.5Y: two-and-a-half-year']],
    ['en', 'It lasted a quarter-century.', ['duration P25Y: a quarter-century']],
    ['en', 'It took a day and a half.', ['duration P1.5D: a day and a half']],
    // Rates.
    ['en', 'They saw 12 deaths per 100,000 people.', ['count 12 deaths: 12 deaths']],
    ['en', 'It loses 30 metres of ice a year.', ['measure 30 m: 30 metres']],
    ['en', 'One in 25 drink.', ['fraction 0.04: One in 25']],
    ['it', 'Costa un terzo in più.', ['fraction 0.333333: un terzo']],
    ['en', 'They cut rates by a quarter of a point.', ['percent 0.25 pp: a quarter of a point']],
    // Units that are also something else.
    ['en', 'It gave 8 million pounds of thrust.', ['measure 8000000 [lb_av]: 8 million pounds']],
    ['es', 'La temperatura llegó a 41 grados.', ['measure 41 Cel: 41 grados']],
    ['it', 'Sono 12mila secondo la questura.', ['count 12000: 12mila']],
    ['en', 'The 1.0-litre engine stalls.', ['measure 1 L: 1.0-litre']],
    ['en', 'A man in his late 60s fell.', ['measure 60..69 a ~: 60s']],
    ['it', 'Il danno è stimato in 5 milioni.', ['count 5000000 ~ “stimato in”: 5 milioni']],
    ['it', 'Il 118 ha ricevuto 300 chiamate.', ['count 300 chiamate: 300 chiamate']],
  ])('are read whole in %s: “%s”', (lang, text, expected) => {
    expect(find(lang, text)).toEqual(expected);
  });

  it.each([
    ['en', 'The world number five lost.', []],
    ['en', 'In the area two people died.', ['count 2 people: two people']],
    ['en', 'A zero-day flaw was found.', []],
    ['en', 'It shoots 1080p video.', []],
    ['en', 'It has an f/1.8 lens.', []],
    ['en', 'He went 9-for-15 there.', []],
    ['en', 'They expect double-digit growth.', []],
    ['en', 'She earned a six-figure sum.', []],
    ['en', 'Fashion of the 60s is back.', ['date 196X: 60s']],
    ['en', 'The 2,400 x 1,080 panel is bright.', ['count 2400: 2,400']],
    ['en', 'The bill passed 5-4.', []],
    ['en', 'It lost 8 million pounds.', ['money 8000000 GBP: 8 million pounds']],
    ['en', 'They spent a year abroad.', ['duration P1Y: a year']],
    ['ro', 'S-a dublat într-un an.', ['multiple 2: dublat', 'duration P1Y: un an']],
    ['es', 'La rueda giró 90 grados.', ['measure 90 deg: 90 grados']],
    ['it', 'Il 112 e il 1522 rispondono sempre.', []],
    ['it', 'Il 300 per cento in più.', ['percent 300 %: 300 per cento']],
    ['it', "Gol al 78' e al 90'.", []],
    ['fr', 'Le 3919 est gratuit.', []],
    ['pt', 'Marcou aos 88 minutos.', []],
    ['pt', 'Durou 88 minutos.', ['duration PT88M: 88 minutos']],
    ['es', 'Goles en los minutos 23, 56 y 88.', []],
    ['nl', 'De zee stijgt tot 2100 met 1 meter.', ['date 2100: 2100', 'measure 1 m @../2100: 1 meter']],
    ['fr', 'Il a réussi un doublé.', []],
  ])('leave alone or apart in %s what is none: “%s”', (lang, text, expected) => {
    expect(find(lang, text)).toEqual(expected);
  });
});

describe('a currency that several countries have', () => {
  it('is left without a code, with a message', () => {
    const { figures, messages } = createFinder('en')('The fine was 20,000 pesos.');
    expect(figures.map(describeFigure)).toEqual(['count 20000 pesos: 20,000 pesos']);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['ambiguous-currency']);
  });

  it('has its code where the country is said, and no message', () => {
    const { figures, messages } = createFinder('en')('The fine was 20,000 Mexican pesos.');
    expect(figures.map(describeFigure)).toEqual(['money 20000 MXN: 20,000 Mexican pesos']);
    expect(messages).toEqual([]);
  });
});

describe('what is denied of the time before a date', () => {
  it.each([
    ['pl', 'Budowa nie osiągnie 50 proc. przed 1 stycznia 2028 r.', undefined],
    ['pl', 'Budowa osiągnie 50 proc. przed 1 stycznia 2028 r.', '../2028-01-01'],
    ['en', 'Output will not reach 5% before 2028.', undefined],
    ['en', 'Output will reach 5% before 2028.', '../2028'],
  ])('has no period up to it in %s: “%s”', (lang, text, period) => {
    const { figures } = createFinder(lang)(text);
    expect(figures.find(({ kind }) => kind === 'percent')?.period).toBe(period);
  });
});

describe('days without a year', () => {
  it.each([
    ['en', 'Voters will go to the polls on 10 January.', '2025-01-10'],
    ['en', 'The court will rule on 3 June.', '2024-06-03'],
    ['it', 'Il voto si terrà il 10 gennaio.', '2025-01-10'],
    ['de', 'Die Wahl soll am 10. Januar stattfinden.', '2025-01-10'],
    ['en', 'Voters went to the polls on 10 January.', '2024-01-10'],
    ['it', 'È morto il 20 dicembre.', '2023-12-20'],
  ])('are the next such day in %s only behind a verb of what is to come: “%s”', (lang, text, date) => {
    const { figures } = createFinder(lang)(text, '2024-05-14');
    expect(figures.flatMap((figure) => (figure.kind === 'date' ? figure.date : []))).toEqual([date]);
  });
});
