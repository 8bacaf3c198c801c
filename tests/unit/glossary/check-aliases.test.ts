import { describe, expect, it } from 'vitest';
import { checkAliases } from '../../../src/glossary/check-aliases.ts';
import { createEntity } from '../../support/create-entity.ts';

const georgia = createEntity({ id: 'georgia', names: { en: 'Georgia' }, aliases: { it: ['Georgia'] } });
const state = createEntity({ id: 'georgia-us', names: { en: 'State of Georgia' }, aliases: { en: ['Georgia'] } });

describe('checkAliases', () => {
  it('names both entities that claim one name in one language, and both files', () => {
    const [clash, ...others] = checkAliases([georgia, state]);
    expect(others).toEqual([]);
    expect(clash).toMatchObject({ name: 'Georgia', lang: 'en', entities: ['georgia', 'georgia-us'] });
    expect(clash?.reason).toContain('content/glossary/georgia.mdx and content/glossary/georgia-us.mdx');
  });

  it('finds a name claimed for every language against one of a single language, in either order', () => {
    const everywhere = createEntity({ id: 'other', names: { en: 'Other' }, aliases: { mul: ['Georgia'] } });
    expect(checkAliases([georgia, everywhere]).map(({ name }) => name)).toContain('Georgia');
    expect(checkAliases([everywhere, georgia]).map(({ name }) => name)).toContain('Georgia');
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
    [
      'a short name that holds in context only',
      [state, createEntity({ id: 'c', names: { en: 'C' }, inContext: { with: state.id, names: { en: ['Georgia'] } } })],
    ],
  ])('accepts %s', (_, entities) => {
    expect(checkAliases(entities)).toEqual([]);
  });
});
