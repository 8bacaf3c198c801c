import { describe, expect, it } from 'vitest';
import { unpreferredName } from '../../../../src/commentary/lint/unpreferred-name.ts';
import { lintBody } from './lint-body.ts';

const find = (body: string, lang: string) => lintBody(unpreferredName, body, lang);

describe('a name that the glossary knows and does not prefer', () => {
  it.each([
    ['en', 'The PRC sent ships.', 'China', 'china'],
    ['en', 'Ships of the People’s Republic of China came.', 'China', 'china'],
    ['en', 'They met in Kiev again.', 'Kyiv', 'kyiv'],
    ['en', 'The Port Authority was silent.', 'Harbour Office', 'harbour-office'],
    ['en', 'Adelaide Rossi-Bianchi spoke.', 'Ada Rossi', 'ada-rossi'],
    ['en', '- The PRC', 'China', 'china'],
    ['en', 'He <Cite segment="s-fact">met the PRC</Cite>.', 'China', 'china'],
    ['de', 'Sie trafen sich in Kiev.', 'Kyjiw', 'kyiv'],
    ['it', 'L’Europa unita decide.', 'Unione europea', 'european-union'],
    ['it', 'La Port Authority tace.', 'Capitaneria', 'harbour-office'],
    ['fr', 'La PRC a envoyé des navires.', 'Chine', 'china'],
    ['en', 'Adah Rossi spoke.', 'Ada Rossi', 'ada-rossi'],
  ])('%s: %s', (lang, body, preferred, id) => {
    expect(find(body, lang)).toMatchObject([
      {
        ruleId: 'unpreferred-name',
        level: 'warning',
        cure: `write “${preferred}”, or [[${id}]], which follows the glossary`,
      },
    ]);
  });

  it('has the other name put in its place, but not behind an article that may have to go', () => {
    const replacements = (body: string) => find(body, 'en').map(({ replacement }) => replacement);
    expect([replacements('They met in Kiev.'), replacements('The PRC sent ships.')]).toEqual([['Kyiv'], [undefined]]);
  });

  // Else to let one of them pass would let all others pass too, unseen.
  it('is said wherever it stands', () => {
    const body = 'The PRC and the PRC.\n\nThe PRC in Kiev.';
    expect(find(body, 'en').map(({ start }) => [start.line, start.column])).toEqual([
      [1, 5],
      [1, 17],
      [3, 5],
      [3, 12],
    ]);
  });
});

describe('a name that is left alone', () => {
  it.each([
    ['en', 'the preferred one', 'China and Kyiv, and the Harbour Office.'],
    ['en', 'a demonym', 'Chinese ships, and the Chinese.'],
    ['en', 'a surname', 'Ada Rossi spoke. Rossi left.'],
    ['en', 'initials of the preferred one', 'The European Union met. The EU decided.'],
    ['en', 'a short form of the preferred one', 'The Harbour Office met; the Office decided.'],
    ['en', 'one in a quotation', 'He calls it “the PRC”, and “our friends in the PRC”.'],
    ['en', 'one in a block quotation', '> The PRC is here.'],
    ['en', 'one the author chose for an entity', '<Entity id="china">The PRC</Entity> sent ships.'],
    ['en', 'one in code', 'The `PRC` is here.'],
    ['en', 'one the glossary does not know', 'The Republic of Elsewhere and the PRCX.'],
    ['en', 'a genitive', 'China’s ships and Kyiv’s streets.'],
    ['de', 'an inflected one', 'Chinas Schiffe, die Schiffe Kyjiws.'],
    ['pl', 'an inflected one', 'Spotkali się w Kijowie, jadąc z Kijowa.'],
    ['it', 'the preferred one', 'La Cina e l’Unione europea.'],
    ['ro', 'an inflected one', 'Navele Chinei au venit.'],
    ['fr', 'the preferred one', 'La Chine est là.'],
    ['de', 'one of a language in which the glossary prefers none', 'Die Port Authority schweigt.'],
    ['zh', 'the preferred one', '中国派出了船只。'],
    ['ar', 'the preferred one', 'أرسلت الصين سفنا.'],
  ])('%s: %s', (lang, _, body) => {
    expect(find(body, lang)).toEqual([]);
  });
});
