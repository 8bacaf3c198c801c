import { describe, expect, it } from 'vitest';
import { createEntity } from '../../../support/create-entity.ts';
import { createPairReader, type Tagged } from '../../../support/create-pair-reader.ts';

const entities = [
  createEntity({ id: 'china', code: { region: 'CN' } }),
  createEntity({ id: 'beijing', names: { en: 'Beijing', it: 'Pechino' }, standsFor: 'china' }),
];
const { readSides, checkPair } = createPairReader(entities);

/** The links as `words of the document = words of the translation`. */
function describeLinks(source: Tagged, target: Tagged): string[] {
  const [side] = readSides([source]);
  const words = new Map<string, string>(
    [...(side?.figures ?? []), ...(side?.mentions ?? [])].map(({ id, text }) => [id, text]),
  );
  return checkPair(source, target).links.map((link) => {
    const id = 'figure' in link ? link.figure : link.mention;
    return `${words.get(id)} = ${target[1].slice(link.start, link.end)}`;
  });
}

describe('the links of a pair', () => {
  it.each<[string, Tagged, Tagged, string[]]>([
    [
      'join the words of a figure in any order',
      ['it', 'Ha pagato dodici milioni di dollari per 300 droni.'],
      ['en', 'For 300 drones it paid twelve million dollars.'],
      ['300 droni = 300 drones', 'dodici milioni di dollari = twelve million dollars'],
    ],
    [
      'give each of two equal figures its own',
      ['it', 'Il 5% nel 2020 e il 5% nel 2021.'],
      ['en', '5% in 2020 and 5% in 2021.'],
      ['5% = 5%', '2020 = 2020', '5% = 5%', '2021 = 2021'],
    ],
    [
      'join both ends of a change and the change',
      ['it', 'È salito dal 10% al 20%.'],
      ['en', 'It rose from 10% to 20%.'],
      ['dal 10% al 20% = from 10% to 20%', '10% = 10%', '20% = 20%'],
    ],
    ['leave a changed figure out', ['it', 'Ha 300 droni.'], ['en', 'It has 400 drones.'], []],
    [
      'join names in their order, the last with what is left over',
      ['it', 'La Cina vende, la Cina compra, la Cina tace.'],
      ['en', 'China sells, the Chinese buy.'],
      ['Cina = China', 'Cina = Chinese', 'Cina = Chinese'],
    ],
    ['join a name with what it stands for', ['it', 'Pechino tace.'], ['en', 'China is silent.'], ['Pechino = China']],
    [
      'join names the glossary does not hold by their words',
      ['it', 'Il presidente Aleksandr Lukashenko ha parlato.'],
      ['en', 'President Alexander Lukashenko spoke.'],
      ['Aleksandr Lukashenko = Alexander Lukashenko'],
    ],
    ['are none where nothing is named', ['it', 'Piove.'], ['en', 'It is raining.'], []],
  ])('%s', (_, source, target, links) => {
    expect(describeLinks(source, target)).toEqual(links);
  });
});
