import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createPlaceNames } from '../../../src/data/cldr/places.ts';
import { checkAliases } from '../../../src/glossary/check-aliases.ts';
import { resolveName } from '../../../src/glossary/resolve-name.ts';
import { readGlossary } from '../../support/read-glossary.ts';

const entities = readGlossary();
const ids = new Set<string>(entities.map(({ id }) => id));
const acceptance = new URL('../../acceptance/', import.meta.url);

interface Gold {
  readonly mentions: readonly { readonly entity: string; readonly type: string }[];
}

describe('the glossary', () => {
  it('has no name that two entities claim', () => {
    expect(checkAliases(entities)).toEqual([]);
  });

  it('has a file of the right type for every entity of the accepted documents', () => {
    const types = new Map<string, string>(entities.map(({ id, type }) => [id, type]));
    const files = readdirSync(acceptance).filter((file) => file.endsWith('.gold.json'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const gold: Gold = JSON.parse(readFileSync(new URL(file, acceptance), 'utf8'));
      for (const { entity, type } of gold.mentions) expect([entity, types.get(entity)]).toEqual([entity, type]);
    }
  });

  it.each(['en', 'it', 'ro'])('names every entity in %s', (lang) => {
    const places = createPlaceNames();
    expect(entities.filter((entity) => resolveName(entity, lang, places) === undefined).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('defines every entity in Italian and Romanian too', () => {
    for (const { id, definitions } of entities)
      expect([id, Object.keys(definitions).sort()]).toEqual([id, ['it', 'ro']]);
  });

  it('points only at entities it has', () => {
    for (const { id, standsFor, inContext } of entities) {
      for (const target of [standsFor, inContext?.with])
        expect([id, target === undefined || ids.has(target)]).toEqual([id, true]);
    }
  });
});
