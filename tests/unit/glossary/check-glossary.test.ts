import { describe, expect, it } from 'vitest';
import { createPlaceNames } from '../../../src/data/cldr/places.ts';
import { checkGlossary } from '../../../src/glossary/check-glossary.ts';
import { readEntity } from '../../../src/glossary/read-entity.ts';

const source = { places: createPlaceNames(), languages: ['en', 'it'] };

const toFile = (id: string, fields: string) => {
  const text = `---\nid: ${id}\ntype: place\n${fields}\n---\n\nA place.\n`;
  const file = `content/glossary/${id}.mdx`;
  return { entity: readEntity(id, text, file), text, file };
};
const check = (files: Readonly<Record<string, string>>) =>
  checkGlossary(
    Object.entries(files).map(([id, fields]) => toFile(id, fields)),
    source,
  );

describe('checkGlossary', () => {
  it('gives both places of a name claimed twice, in words and for programs', () => {
    const [fault, ...others] = check({
      alba: 'names: { en: Alba }',
      borgo: 'names:\n  en: Borgo\naliases:\n  mul:\n    - Alba # old',
    });
    expect(others).toEqual([]);
    expect(fault?.message).toMatch(
      /^content\/glossary\/borgo\.mdx:8:7: “Alba” names both “alba” and “borgo” in “en” /u,
    );
    expect(fault?.message).toContain('content/glossary/alba.mdx:4:14');
    expect(fault?.diagnostic).toMatchObject({
      ruleId: 'name-claimed-twice',
      end: { line: 8, column: 11 },
      related: [{ file: 'content/glossary/alba.mdx', start: { line: 4, column: 14 } }],
    });
  });

  it('says two entities with one code once, and not in each language', () => {
    const faults = check({ alba: 'code: { region: GE }', borgo: 'code: { region: GE }' });
    expect(faults.map(({ line, column }) => [line, column])).toEqual([[4, 7]]);
    expect(faults[0]?.diagnostic.cure).toContain('merge borgo alba');
  });

  it('gives both places of an id that is claimed twice', () => {
    const faults = check({
      alba: 'names: { en: Alba }',
      borgo: 'names: { en: Borgo }\nformerly: [alba, old]',
      corte: 'names: { en: Corte }\nformerly:\n  - old',
    });
    expect(faults.map(({ message }) => message.split(';')[0])).toEqual([
      'content/glossary/borgo.mdx:5:12: “alba” is the id of two entities, now or formerly (the other at content/glossary/alba.mdx:2:5)',
      'content/glossary/corte.mdx:6:5: “old” is the id of two entities, now or formerly (the other at content/glossary/borgo.mdx:5:18)',
    ]);
  });

  it.each([
    ['standsFor: borga', 'there is no entity “borga”; did you mean “borgo”?'],
    ['standsFor: vecchio', 'there is no entity “vecchio”; it is “borgo” now'],
    [
      'inContext: { with: zzz, names: { en: [Town] } }',
      'there is no entity “zzz”; the ids are the file names in content/glossary',
    ],
  ])('refuses %s', (reference, message) => {
    const faults = check({
      alba: `names: { en: Alba }\n${reference}`,
      borgo: 'names: { en: Borgo }\nformerly: [vecchio]',
    });
    expect(faults.map((fault) => fault.message.replace(/^\S+ /u, ''))).toEqual([message]);
    expect(faults[0]?.line).toBe(5);
  });

  it('accepts references to what is there, former ids that are nobody’s, and one name in different languages', () => {
    expect(
      check({
        alba: 'names: { en: Alba, it: Pace }\nstandsFor: borgo\nformerly: [old]',
        borgo: 'names: { en: Pace }\nformerly: [older]\ninContext: { with: alba, names: { en: [Town] } }',
      }),
    ).toEqual([]);
  });
});
