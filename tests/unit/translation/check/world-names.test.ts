import { describe, expect, it } from 'vitest';
import { createPlaceNames } from '../../../../src/data/cldr/places.ts';
import { createEntity } from '../../../support/create-entity.ts';
import { createPairReader, type Tagged } from '../../../support/create-pair-reader.ts';
import { sentences } from './sentences.ts';

const { describePair } = createPairReader([createEntity({ id: 'china', code: { region: 'CN' } })]);
const places = createPlaceNames();
const languages = Object.keys(sentences).filter((lang) => lang !== 'en');

function findNames(source: Tagged, target: Tagged): string[] {
  return describePair(source, target).filter((line) => line.startsWith('name-'));
}

describe.each(languages)('a country of the world, from English into %s', (lang) => {
  const name = (code: string) => places.region(code, lang)[0] ?? '';

  it.each(['PL', 'BR', 'ET'])('is kept by its name: %s', (code) => {
    expect(findNames(['en', `It was ${places.region(code, 'en')[0]}.`], [lang, `– ${name(code)}.`])).toEqual([]);
  });

  it.each(['PL', 'BR', 'ET'])('is not kept by that of another: %s', (code) => {
    const [found] = findNames(['en', `It was ${places.region(code, 'en')[0]}.`], [lang, `– ${name('NO')}.`]);
    expect(found).toMatch(/^name-changed: /u);
  });
});

describe('a name that the glossary does not hold', () => {
  it.each<[Tagged, Tagged]>([
    [
      ['ro', 'Nava a plecat din Polonia.'],
      ['en', 'The Polish ship left.'],
    ],
    [
      ['ro', 'Nava a plecat din Polonia.'],
      ['en', 'The ship left Warsaw.'],
    ],
    [
      ['it', 'Ha deciso la Turchia.'],
      ['en', 'Ankara decided.'],
    ],
    [
      ['de', 'Petra Lorenz sprach in Wien.'],
      ['en', 'Petra Lorenz spoke in Vienna.'],
    ],
    [
      ['en', 'We spoke to Petra Lorenz in Vienna.'],
      ['pl', 'Rozmawiano z Petrą Lorenz w Wiedniu.'],
    ],
    [
      ['en', 'Marek Nowak is away.'],
      ['pl', 'Nie ma Marka Nowaka.'],
    ],
    [
      ['de', 'Petra Lorenz sprach.'],
      ['en', 'Lorenz spoke.'],
    ],
    [
      ['de', 'Petra Lorenz sprach.'],
      ['ru', 'Говорила Петра Лоренц.'],
    ],
    [
      ['it', 'Il ministero della Difesa ha deciso.'],
      ['en', 'The Department of War decided.'],
    ],
  ])('is kept: %s, %s', (source, target) => {
    expect(findNames(source, target)).toEqual([]);
  });

  it.each<[Tagged, Tagged, string]>([
    [['ro', 'Nave poloneze au plecat.'], ['en', 'Norwegian ships left.'], 'name-changed: “Norwegian”'],
    [['it', 'Navi austriache sono partite.'], ['en', 'Australian ships left.'], 'name-changed: “Australian”'],
    [['it', 'La Cina ha deciso.'], ['en', 'Japan decided.'], 'name-changed: “Japan”'],
    [['es', 'Ganó Eslovenia.'], ['en', 'Slovakia won.'], 'name-changed: “Slovakia”'],
    [['ro', 'Nava a plecat din Polonia.'], ['en', 'The ship left.'], 'name-lost?'],
    [['ro', 'A plecat din Constanța spre Hamburg.'], ['en', 'It left Proof for Hamburg.'], 'name-lost?'],
    [['de', 'Petra Lorenz sprach in Wien.'], ['en', 'Peter Lorentz spoke in Vienna.'], 'name-lost?: “Peter Lorentz”'],
    [['de', 'Petra Lorenz sprach in Wien.'], ['en', 'Someone spoke in Vienna.'], 'name-lost?'],
  ])('is lost or another: %s, %s', (source, target, message) => {
    expect(findNames(source, target)).toEqual([message]);
  });
});
