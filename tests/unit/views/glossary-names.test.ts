import { describe, expect, it } from 'vitest';
import { createPlaceNames } from '../../../src/data/cldr/places.ts';
import { createGlossaryNames } from '../../../src/views/glossary-names.ts';
import { createEntity } from '../../support/create-entity.ts';

const entity = createEntity({
  id: 'guild',
  type: 'organisation',
  names: { en: 'Guild' },
  aliases: { en: ['The Guild'], it: ['Gilda', 'La Gilda'], mul: ['G'] },
});
const { all } = createGlossaryNames([entity], createPlaceNames());

describe('the names of an entity', () => {
  it('are in a language where it has only other names what it is called there, the first of them first', () => {
    expect(all(entity)).toEqual([
      { lang: 'en', label: 'Guild', others: ['The Guild'] },
      { lang: 'it', label: 'Gilda', others: ['La Gilda'] },
    ]);
  });
});
