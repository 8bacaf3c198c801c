import { describe, expect, it } from 'vitest';
import { createEntity } from '../../../support/create-entity.ts';
import { createPairReader, type Tagged } from '../../../support/create-pair-reader.ts';

const entities = [
  createEntity({ id: 'china', code: { region: 'CN' } }),
  createEntity({ id: 'beijing', names: { en: 'Beijing', it: 'Pechino', ro: 'Beijing' }, standsFor: 'china' }),
  createEntity({ id: 'kyiv', names: { en: 'Kyiv', it: 'Kiev', ro: 'Kiev' } }),
  createEntity({
    id: 'acme',
    type: 'organisation',
    names: { en: 'Acme Group', it: 'Gruppo Acme' },
    aliases: { en: ['AG'] },
  }),
];
const { describePair, checkPair } = createPairReader(entities);

describe('a name of the glossary', () => {
  it.each<[Tagged, Tagged]>([
    [
      ['it', 'La Cina ha fornito droni.'],
      ['en', 'China supplied drones.'],
    ],
    [
      ['it', 'La Cina ha fornito droni.'],
      ['en', 'The drones were Chinese.'],
    ],
    [
      ['it', 'Sono droni cinesi.'],
      ['en', 'They are drones from China.'],
    ],
    [
      ['it', 'Pechino ha fornito droni.'],
      ['en', 'China supplied drones.'],
    ],
    [
      ['en', 'China supplied drones.'],
      ['it', 'Pechino ha fornito droni.'],
    ],
    [
      ['it', 'Il Gruppo Acme ha chiuso.'],
      ['en', 'AG has closed.'],
    ],
    [
      ['it', 'A Kiev si combatte.'],
      ['en', 'There is fighting in Kyiv.'],
    ],
    [
      ['it', 'Si combatte.'],
      ['en', 'There is fighting in Kyiv.'],
    ],
  ])('is kept: %s, %s', (source, target) => {
    expect(describePair(source, target)).toEqual([]);
  });

  it.each<[Tagged, Tagged, string]>([
    [['it', 'La Cina ha fornito droni.'], ['en', 'It supplied drones.'], 'name-lost?'],
    [['it', 'Sono droni cinesi.'], ['en', 'They are drones.'], 'name-lost?'],
    [['it', 'A Kiev si combatte.'], ['en', 'There is fighting.'], 'name-lost?'],
    [['it', 'Pechino ha fornito droni.'], ['en', 'Pechino supplied drones.'], 'term-inconsistent?: “Pechino”'],
    [['en', 'There is fighting in Kyiv.'], ['it', 'A Kyiv si combatte.'], 'term-inconsistent?: “Kyiv”'],
  ])('is lost or called otherwise: %s, %s', (source, target, message) => {
    expect(describePair(source, target)).toEqual([message]);
  });

  it('is told with the name the glossary has', () => {
    const { messages } = checkPair(['it', 'Pechino ha fornito droni.'], ['en', 'Pechino supplied drones.']);
    expect(messages.map(({ reason }) => reason)).toEqual([
      'the translation says “Pechino”; the glossary calls it “Beijing”',
    ]);
  });
});
