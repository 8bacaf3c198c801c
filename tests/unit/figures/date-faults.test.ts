import { describe, expect, it } from 'vitest';
import { createFinder, describeFigure } from './find-in.ts';

const find = { it: createFinder('it'), ro: createFinder('ro'), en: createFinder('en') };

function read(lang: keyof typeof find, text: string) {
  const { figures, messages } = find[lang](text);
  return {
    figures: figures.map(describeFigure),
    faults: messages.map(({ ruleId, start, end }) => `${ruleId}: ${text.slice(start, end)}`),
  };
}

describe('a day the calendar does not have', () => {
  it.each([
    ['en', 'The bridge opened on 30 February 1987.', '30 February 1987'],
    ['en', 'The bridge opened on February 30, 1987.', 'February 30, 1987'],
    ['en', 'It was the 31st of June 1987.', '31st of June 1987'],
    ['en', 'The 31 November 1987 storm.', '31 November 1987'],
    ['en', 'It reopens on 32 March.', '32 March'],
    ['en', 'On 31 April sales stopped.', '31 April'],
    ['en', 'On April 31, 1987, it rained.', 'April 31, 1987'],
    ['en', 'Signed on 14/44/1987.', '14/44/1987'],
    ['en', 'Signed on 1987-02-30.', '1987-02-30'],
    ['en', 'Fairs on 12 and 31 June 1987.', '12 and 31 June 1987'],
    ['en', 'A fair on 28-31 June 1987.', '28-31 June 1987'],
    ['it', 'Il ponte aprì il 31 giugno 1987.', '31 giugno 1987'],
    ['it', 'Il 30 febbraio piovve.', '30 febbraio'],
    ['it', 'Il 29 febbraio 1987 piovve.', '29 febbraio 1987'],
    ['it', 'Firmato il 31/04/1987.', '31/04/1987'],
    ['ro', 'Podul s-a deschis pe 31 iunie 1987.', '31 iunie 1987'],
    ['ro', 'Pe 32 august plouă.', '32 august'],
    ['ro', 'Semnat la 30.02.1987.', '30.02.1987'],
  ] as const)('in %s is told of and is no figure: “%s”', (lang, text, quoted) => {
    expect(read(lang, text)).toEqual({ figures: [], faults: [`impossible-date: ${quoted}`] });
  });

  it.each([
    ['en', 'It rained on 29 February 1988.', ['date 1988-02-29: 29 February 1988']],
    ['en', 'It rains on 29 February.', ['date XXXX-02-29: 29 February']],
    ['en', 'A gardener counted 45 March winds.', ['count 45 winds: 45 March winds']],
    ['en', 'In March 45 boats sank.', ['date XXXX-03: March', 'count 45 boats @XXXX-03: 45 boats']],
    ['en', 'In April 31 boats sank.', ['date XXXX-04: April', 'count 31 boats @XXXX-04: 31 boats']],
    ['en', 'They sold 45 in March.', ['count 45 @XXXX-03: 45', 'date XXXX-03: March']],
    ['en', 'See no. 45 April 1987.', ['date 1987-04: April 1987']],
    ['en', 'See https://a.example/1987/02/31/b for it.', []],
    ['en', 'Case 4-14-44-1987 is closed.', []],
    ['it', 'Una scatola con 45 set di posate.', ['count 45: 45']],
    ['it', 'Il 31 maggio 1987 piovve.', ['date 1987-05-31: 31 maggio 1987']],
    ['ro', 'Au venit 31 mai mulți.', ['count 31: 31']],
    ['ro', 'Cu 32 mai mulți decât ieri.', ['count 32: 32']],
    ['ro', 'Vezi nr. 45 martie 1987.', ['date 1987-03: martie 1987']],
  ] as const)('in %s is not found in “%s”', (lang, text, figures) => {
    expect(read(lang, text)).toEqual({ figures, faults: [] });
  });
});

describe('two years that stand the wrong way round', () => {
  it.each([
    ['en', 'In 1988-1986 it rained.', '1988-1986'],
    ['en', 'The 1988–1986 storms.', '1988–1986'],
    ['it', 'Nel 1988-1986 piovve.', '1988-1986'],
    ['ro', 'În 1988-1986 a plouat.', '1988-1986'],
  ] as const)('are told of in %s where a hyphen joins them, and are two years: “%s”', (lang, text, quoted) => {
    expect(read(lang, text)).toEqual({
      figures: ['date 1988: 1988', 'date 1986: 1986'],
      faults: [`reversed-dates: ${quoted}`],
    });
  });

  it.each([
    ['en', 'Rain differed between 1988 and 1986.'],
    ['it', 'La pioggia cambiò tra il 1988 e il 1986.'],
    ['ro', 'Ploaia a diferit între 1988 și 1986.'],
  ] as const)('are two years in %s where words join them: “%s”', (lang, text) => {
    expect(read(lang, text)).toEqual({ figures: ['date 1988: 1988', 'date 1986: 1986'], faults: [] });
  });

  it.each([
    ['en', 'In 1986-1988 it rained.', ['date 1986/1988: 1986-1988']],
    ['it', 'Nella stagione 1986-88 piovve.', ['date 1986/1988: 1986-88']],
    ['ro', 'În 1986-1988 a plouat.', ['date 1986/1988: 1986-1988']],
    ['en', 'In 1988 – 1500 sheep drowned.', ['date 1988: 1988', 'count 1500 sheep: 1500 sheep']],
    ['en', 'The chain 3-1988-1986 is a code.', []],
  ] as const)('are not found in %s in “%s”', (lang, text, figures) => {
    expect(read(lang, text)).toEqual({ figures, faults: [] });
  });
});
