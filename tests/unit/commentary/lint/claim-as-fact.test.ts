import { describe, expect, it } from 'vitest';
import { claimAsFact } from '../../../../src/commentary/lint/claim-as-fact.ts';
import { lintBody } from './lint-body.ts';

const three = '<Figure id="f-three" />';
const twelve = '<Figure id="f-twelve" />';
const four = '<Figure id="f-four" />';
const said = '<Cite segment="s-said" />';

describe('what is told as a fact though the source reports it or leaves it open', () => {
  it.each([
    ['en', `The port lost ${three}.`],
    ['en', `The port lost ships ${said}.`],
    ['en', 'The port has <Cite segment="s-said">lost three ships</Cite> in a year.'],
    ['en', `It will lose ${twelve} there.`],
    ['en', `The harbour shrinks: ${twelve} are lost.`],
    ['en', `The port spent ${four}, and lost ${three}.`],
    ['en', `The losses were heavy. ${three} sank.`],
    ['en', `The port lost ships.${said}`],
    ['en', `- The port lost ${three}`],
    ['en', `The government bought ships after the port lost ${three}.`],
    ['en', `In 2024 the company lost ${three} there.`],
    ['en', `Ships were lost, ${three} in all, and the town was in despair.`],
    ['en', `The port never lost more than ${three}.`],
    ['en', `Losing ${three} ruined the port.`],
    [
      'en',
      `According to the ministry, the port is old <Cite segment="s-said" />. The quay sank <Cite segment="s-mayor" />.`,
    ],
    ['en', `| year | ships |\n| --- | --- |\n| 2024 | lost were ${three} |`],
    // Who died, bought or counts is nobody who says so.
    ['en', 'The port has images of the ships <Cite segment="s-images" />.'],
    ['fr', `Les experts regardent le port, qui perd ${twelve}.`],
    ['de', `Die Regierung kaufte Schiffe <Cite segment="s-fact" />. Dann verlor der Hafen ${three}.`],
    ['it', `Il porto ha perso ${three}.`],
    ['it', `Il porto perderà ${twelve} in un anno.`],
    ['it', `Le navi perse sono ${three}.`],
    ['ro', `Portul a pierdut ${three}.`],
    ['ro', `Portul pierde ${twelve} pe an.`],
    ['de', `Der Hafen hat ${three} verloren.`],
    ['de', `Der Hafen verliert ${twelve}.`],
    ['fr', `Le port a perdu ${three}.`],
    ['fr', `Le port perd ${twelve} cette année.`],
    ['pl', `Port stracił ${three}.`],
    ['pl', `Port traci ${twelve}.`],
    ['ar', `خسر الميناء ${three}.`],
    ['zh', `港口损失了${three}。`],
  ])('%s: %s', (lang, body) => {
    expect(lintBody(claimAsFact, body, lang).map(({ ruleId }) => ruleId)).toEqual(['claim-as-fact']);
  });

  it('names the source, its words, and a way to say it', () => {
    const [fault] = lintBody(claimAsFact, `The port spent ${four}. It lost ${three}.`);
    expect(fault).toMatchObject({
      level: 'error',
      reason: '“It lost <Figure id="f-three" />.” says as a fact what the source lets another say, “il ministero”',
      start: { line: 1, column: 40 },
      related: [
        {
          label: 'the source, port',
          words: 'Secondo il ministero, il porto ha perso tre navi.',
          file: 'content/briefings/port.mdx',
        },
      ],
    });
  });
});

describe('what is said as carefully as in the source', () => {
  it.each([
    ['en', `According to the ministry, the port lost ${three}.`],
    ['en', `The ministry says that the port lost ${three}.`],
    ['en', `The Italian text puts the loss at ${three}.`],
    ['en', `The port may lose ${twelve}.`],
    ['en', `It could be that the port loses ${twelve}.`],
    ['en', `The port spent ${four}.`],
    ['en', `Did the port lose ${three}?`],
    ['en', `The ministry speaks of a loss. It counts ${three}.`],
    ['en', '<Figure id="f-three" as="card" />'],
    ['en', '<Quote segment="s-said" />'],
    ['en', `According to the ministry, the port is old ${said}. It lost ${three}.`],
    ['en', `Ships were lost, the report has it: ${three}.`],
    ['en', `The ministry gives ${three}.`],
    ['en', `The port reportedly lost ${three}.`],
    ['en', `The loss is said to be ${three}.`],
    ['en', `If the port lost ${three}, it would be in trouble.`],
    ['en', `The port, the ministry claims, lost ${three}.`],
    ['en', 'The port lost ships.\n\n<Figure id="f-three" as="sentence" />'],
    ['en', '<Note on="f-three">\n\nThe port is old.\n\n</Note>'],
    ['en', `The port is old, as <Cite segment="s-fact">it spent much</Cite>.`],
    ['it', `Secondo il ministero il porto ha perso ${three}.`],
    ['it', `Il porto avrebbe perso ${three}.`],
    ['it', `Il testo dà ${three}.`],
    ['ro', `Potrivit ministerului, portul a pierdut ${three}.`],
    ['ro', `Portul ar putea pierde ${twelve}.`],
    ['ro', `Textul italian dă ${three}.`],
    ['de', `Laut Ministerium hat der Hafen ${three} verloren.`],
    ['de', `Der Hafen könnte ${twelve} verlieren.`],
    ['de', `Der italienische Bericht nennt ${three}.`],
    ['fr', `Selon le ministère, le port a perdu ${three}.`],
    ['fr', `Le port aurait perdu ${three}.`],
    ['fr', `Le texte italien donne ${three}.`],
    ['fr', `Le ministère compte ${three}.`],
    ['en', 'The ministry has images of the ships <Cite segment="s-images" />.'],
    ['pl', `Według ministerstwa port stracił ${three}.`],
    ['pl', `Port może stracić ${twelve}.`],
    ['pl', `Włoski tekst podaje ${three}.`],
    ['ar', `وفقا للوزارة خسر الميناء ${three}.`],
    ['ar', `قد يخسر الميناء ${twelve}.`],
    ['zh', `据该部称，港口损失了${three}。`],
    ['zh', `港口可能损失${twelve}。`],
  ])('%s: %s', (lang, body) => {
    expect(lintBody(claimAsFact, body, lang)).toEqual([]);
  });
});
