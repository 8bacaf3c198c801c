import { describe, expect, it } from 'vitest';
import { createPlaceNames } from '../../../src/data/cldr/places.ts';
import { resolveName, resolveNames } from '../../../src/glossary/resolve-name.ts';
import { createEntity } from '../../support/create-entity.ts';

const places = createPlaceNames();

describe('resolveName', () => {
  it.each([
    ['a country', { region: 'DE' }, 'it', 'Germania'],
    ['a continent', { region: '142' }, 'ro', 'Asia'],
    ['a country in a script of its own', { region: 'DE' }, 'uk', 'Німеччина'],
    ['a city', { zone: 'Europe/London' }, 'it', 'Londra'],
    ['a city with a name of its own', { zone: 'Europe/Berlin' }, 'it', 'Berlino'],
    ['a city that CLDR leaves to its zone', { zone: 'Europe/Oslo' }, 'ro', 'Oslo'],
    ['a province', { subdivision: 'cnbj' }, 'en', 'Beijing'],
  ])('takes the name of %s from CLDR', (_, code, lang, name) => {
    expect(resolveName(createEntity({ code }), lang, places)).toBe(name);
  });

  it('prefers the name in the file', () => {
    expect(resolveName(createEntity({ code: { region: 'NL' }, names: { en: 'Holland' } }), 'en', places)).toBe(
      'Holland',
    );
  });

  it.each([
    ['a language the file does not have', createEntity({ names: { en: 'Bath' } }), 'it'],
    ['a province CLDR has in no other language', createEntity({ code: { subdivision: 'cnbj' } }), 'it'],
    ['a region that does not exist', createEntity({ code: { region: 'QQ' } }), 'en'],
    ['a city in a script that the zone’s own name is not in', createEntity({ code: { zone: 'Europe/Nowhere' } }), 'uk'],
  ])('has none for %s', (_, entity, lang) => {
    expect(resolveName(entity, lang, places)).toBeUndefined();
  });

  it('lists a label once, then CLDR’s other names, then aliases', () => {
    const entity = createEntity({ code: { region: 'GB' }, aliases: { it: ['Gran Bretagna'], mul: ['GB'] } });
    expect(resolveNames(entity, 'it', places)).toEqual(['Regno Unito', 'UK', 'Gran Bretagna', 'GB']);
  });
});

describe('the places of CLDR', () => {
  it('are the countries in use, without unions, groupings and codes that were replaced', () => {
    expect(places.regions).toEqual(expect.arrayContaining(['IT', 'XK', 'TL', '150']));
    for (const code of ['SU', 'YU', 'EU', 'UN', 'ZZ', 'XA']) expect(places.regions).not.toContain(code);
  });

  it('are no cities that readers would take for a word', () => {
    const cities = places.zones.map((zone) => places.zone(zone, 'it'));
    expect(cities).toContain('Parigi');
    for (const word of ['Nome', 'Regina', 'Center', 'Troll']) expect(cities).not.toContain(word);
  });
});
