import { describe, expect, it } from 'vitest';
import { createPlaceNames } from '../../../src/data/cldr/places.ts';
import { checkAliases } from '../../../src/glossary/check-aliases.ts';
import { createEntity } from '../../support/create-entity.ts';

const source = { places: createPlaceNames(), languages: ['en', 'it', 'uk'] };
const georgia = createEntity({ id: 'georgia', names: { en: 'Georgia' }, aliases: { it: ['Georgia'] } });
const state = createEntity({ id: 'georgia-us', names: { en: 'State of Georgia' }, aliases: { en: ['Georgia'] } });
const beside = (id: string, name: string, context = 'georgia') =>
  createEntity({ id, names: { en: id }, inContext: { with: context as typeof georgia.id, names: { en: [name] } } });

/** Each clash as `name: first, second (languages)`. */
const describeClashes = (...all: Parameters<typeof checkAliases>) =>
  checkAliases(...all).map(({ name, langs, claims: [a, b] }) => `${name}: ${a.id}, ${b.id} (${langs.join(' ')})`);

describe('checkAliases', () => {
  it('says where both entities claim the name', () => {
    const [clash, ...others] = checkAliases([georgia, state]);
    expect(others).toEqual([]);
    expect(clash?.claims.map(({ id, path }) => [id, path])).toEqual([
      ['georgia', ['names', 'en']],
      ['georgia-us', ['aliases', 'en', 0]],
    ]);
  });

  it.each([
    ['of two entities in one language', [georgia, state], ['Georgia: georgia, georgia-us (en)']],
    [
      'for every language against one',
      [georgia, createEntity({ id: 'x', names: { en: 'X' }, aliases: { mul: ['Georgia'] } })],
      ['Georgia: georgia, x (en it)'],
    ],
    [
      'for one language against every',
      [createEntity({ id: 'a', names: { en: 'A' }, aliases: { mul: ['Georgia'] } }), georgia],
      ['Georgia: a, georgia (en it)'],
    ],
    [
      'all of them, not only the first',
      [georgia, state, createEntity({ id: 'x', names: { en: 'Georgia' }, aliases: { en: ['State of Georgia'] } })],
      ['Georgia: georgia, georgia-us (en)', 'Georgia: georgia, x (en)', 'State of Georgia: georgia-us, x (en)'],
    ],
    [
      'with another apostrophe, another space, letters in two parts',
      [
        createEntity({ id: 'a', names: { en: 'Côte d’Or Nord' } }),
        createEntity({ id: 'b', names: { en: "Co\u0302te d'Or  Nord" } }),
      ],
      ["Co\u0302te d'Or  Nord: a, b (en)"],
    ],
    ['beside the same entity', [georgia, beside('a', 'Senate'), beside('b', 'Senate')], ['Senate: a, b (en)']],
  ])('finds a name claimed %s', (_, entities, clashes) => {
    expect(describeClashes(entities)).toEqual(clashes);
  });

  it.each([
    [
      'by code and by hand',
      [createEntity({ id: 'a', code: { region: 'GE' } }), createEntity({ id: 'b', names: { en: 'B', it: 'Georgia' } })],
      ['Georgia: a, b (it)'],
    ],
    [
      'by two codes',
      [createEntity({ id: 'a', code: { region: 'GE' } }), createEntity({ id: 'b', code: { region: 'GE' } })],
      ['Georgia: a, b (en it)', 'Грузія: a, b (uk)'],
    ],
  ])('finds a name that CLDR gives, claimed %s', (_, entities, clashes) => {
    expect(describeClashes(entities, source)).toEqual(clashes);
    expect(describeClashes(entities)).toEqual([]);
  });

  it.each([
    ['no entities', []],
    [
      'one entity that has a name twice',
      [createEntity({ id: 'a', names: { en: 'A' }, aliases: { en: ['A'], mul: ['A'] } })],
    ],
    [
      'the same name in different languages',
      [createEntity({ id: 'a', names: { en: 'Pace' } }), createEntity({ id: 'b', names: { en: 'Peace', it: 'Pace' } })],
    ],
    ['a short name that holds in context only', [state, beside('c', 'Georgia', 'georgia-us')]],
    ['a short name in two contexts', [state, beside('c', 'Senate'), beside('d', 'Senate', 'georgia-us')]],
    [
      'names that only capitals tell apart',
      [createEntity({ id: 'a', names: { en: 'AP' } }), createEntity({ id: 'b', names: { en: 'Ap' } })],
    ],
    [
      'codes of different places',
      [createEntity({ id: 'a', code: { region: 'GE' } }), createEntity({ id: 'b', code: { region: 'AM' } })],
    ],
  ])('accepts %s', (_, entities) => {
    expect(checkAliases(entities, source)).toEqual([]);
  });
});
