import { describe, expect, it } from 'vitest';
import { readEntity } from '../../../src/glossary/read-entity.ts';

const file = (frontMatter: string, body = 'A town.') => `---\n${frontMatter}\n---\n\n${body}\n`;

describe('readEntity', () => {
  it('takes the front matter as it is and the body as the English definition', () => {
    const entity = readEntity(
      'bath',
      file('id: bath\ntype: place\nnames: { en: Bath, it: Bath }\naliases: { mul: [Aquae Sulis] }'),
    );
    expect(entity).toMatchObject({
      id: 'bath',
      names: { en: 'Bath' },
      aliases: { mul: ['Aquae Sulis'] },
      definition: 'A town.',
    });
  });

  it('lets CLDR name an entity that has a code', () => {
    expect(readEntity('malta', file('id: malta\ntype: place\ncode: { region: MT }')).names).toEqual({});
  });

  it.each([
    [
      'an id that is not the file’s name',
      'id: bristol\ntype: place\nnames: { en: Bath }',
      '2:1: the id “bristol” is not the file',
    ],
    ['a type that does not exist', 'id: bath\ntype: town\nnames: { en: Bath }', '3:7: “type”'],
    ['a code of no kind', 'id: bath\ntype: place\ncode: { city: Bath }', '4:7: “code”: a code is one of'],
    ['a name in a language that is none', 'id: bath\ntype: place\nnames: { en: Bath, en_GB: Bath }', '4:'],
    [
      'an alias without a letter',
      'id: bath\ntype: place\nnames: { en: Bath }\naliases: { en: [Spa, "…"] }',
      '5:22: “aliases.en.1”',
    ],
    ['a field nobody reads', 'id: bath\ntype: place\nnames: { en: Bath }\ncolour: red', 'colour'],
    ['no name and no code', 'id: bath\ntype: place', 'no English name; write one under “names: en:”'],
    ['broken YAML', 'id: bath\ntype: [place', 'content/glossary/bath.mdx:'],
  ])('refuses %s, at its place', (_, frontMatter, message) => {
    expect(() => readEntity('bath', file(frontMatter))).toThrow(message);
    expect(() => readEntity('bath', file(frontMatter))).toThrow(/^content\/glossary\/bath\.mdx:\d+:\d+: /);
  });

  it('refuses a file without a definition, and one without front matter', () => {
    expect(() => readEntity('bath', file('id: bath\ntype: place\nnames: { en: Bath }', ''))).toThrow(
      'bath.mdx:5:1: the body is empty',
    );
    expect(() => readEntity('bath', 'A town.')).toThrow('does not open with front matter');
  });
});
