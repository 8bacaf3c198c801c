import { describe, expect, it } from 'vitest';
import { createPlaceNames } from '../../../../src/data/cldr/places.ts';
import { planMerge, planRename } from '../../../../src/glossary/change/plan-change.ts';
import { applyEdits } from '../../../../src/glossary/change/text-edit.ts';
import { toDiff } from '../../../../src/glossary/change/to-diff.ts';
import { readEntity } from '../../../../src/glossary/read-entity.ts';

const source = { places: createPlaceNames(), languages: ['en', 'it', 'ro'] };
const toFile = (id: string, fields: string, definition = `What ${id} is.`) => {
  const text = `---\nid: ${id} # the id\ntype: organisation\n${fields}---\n\n${definition}\n`;
  const file = `content/glossary/${id}.mdx`;
  return { entity: readEntity(id, text, file), text, file };
};
const none = { commentary: [], evidence: [], changes: [] };

/** What the kept file says after `from` is merged into `into`, without fences and body, and what is said to be left. */
function merge(into: string, from: string) {
  const [kept, given] = [toFile('kept', into), toFile('given', from)];
  const { changes, left, removed } = planMerge({ ...none, glossary: [kept, given] }, given, kept, source);
  const [own] = changes;
  const text = own ? applyEdits(own.text, own.edits) : '';
  return { fields: text.split('---\n')[1], left, removed: removed?.file };
}

describe('planMerge', () => {
  it('joins names and keeps comments, order and the layout of what it does not touch', () => {
    const { fields, left, removed } = merge(
      'names:\n  en: Kept Board # label\n  it: Ente\n# more\naliases:\n  en: [Board,   KB] # short\ndefinitions:\n  it: >-\n    Una\n    definizione.\n',
      'names:\n  en: Given Board\n  it: Ente\n  ro: Consiliu\naliases:\n  en: [KB, GB]\n  mul: [GBX]\nformerly: [ancient]\n',
    );
    expect(fields).toBe(
      'id: kept # the id\nformerly: [given, ancient]\ntype: organisation\nnames:\n  en: Kept Board # label\n  it: Ente\n  ro: Consiliu\n# more\n' +
        'aliases:\n  en: [Board, KB, Given Board, GB] # short\n  mul: [GBX]\n' +
        'definitions:\n  it: >-\n    Una\n    definizione.\n',
    );
    expect(left).toEqual([]);
    expect(removed).toBe('content/glossary/given.mdx');
  });

  it('takes a code over where the kept entity has none, and says where it does not', () => {
    expect(merge('names: { en: Kept }\n', 'code: { region: GE }\n').fields).toContain('code: {region: GE}');
    const { fields, left } = merge('code: { region: AM }\n', 'code: { region: GE }\n');
    expect(fields).not.toContain('GE');
    expect(left).toEqual(['the code {"region":"GE"} is not taken over, with its names: Georgia']);
  });

  it('lets nothing go without a word', () => {
    const context = 'inContext: { with: kept, names: { en: [Town] } }\n';
    expect(merge('names: { en: Kept }\nstandsFor: given\n', `names: { en: Given }\n${context}`)).toMatchObject({
      fields: expect.not.stringContaining('standsFor'),
      left: ['“kept” stood for “given”; it does no longer', 'the names beside “kept” are not taken over: en: Town'],
    });
  });

  it('lets names that counted beside the given entity count beside the kept one’s other names', () => {
    const context = 'inContext: { with: given, names: { en: [Town] } } # short\n';
    expect(merge(`names: { en: Kept }\n${context}`, 'names: { en: Given }\n')).toMatchObject({
      fields: expect.stringContaining('inContext: {with: kept, names: {en: [Town]}} # short'),
      left: ['the names that counted beside “given” count where “kept” is named by another of its names'],
    });
  });
});

describe('planRename', () => {
  const alba = toFile('alba', 'names: { en: Alba }\n');
  const borgo = toFile('borgo', 'names: { en: Borgo }\nstandsFor: alba\nformerly: [ancient]\n');
  const commentary = [
    { file: 'content/commentary/x.mdx', text: '---\ntitle: x\n---\n\n[[alba]], <Entity id="alba" />\n' },
  ];
  const project = { ...none, commentary, glossary: [alba, borgo] };

  it('changes the own file first and all that speaks of it, and takes the old file away last', () => {
    const { changes, removed } = planRename(project, alba, 'alba-iulia', source);
    expect(changes.flatMap((change) => toDiff(change))).toEqual([
      'content/glossary/alba.mdx → content/glossary/alba-iulia.mdx',
      '    2 - id: alba # the id',
      '    2 + id: alba-iulia # the id',
      '    3 + formerly: [alba]',
      'content/glossary/borgo.mdx',
      '    5 - standsFor: alba',
      '    5 + standsFor: alba-iulia',
      'content/commentary/x.mdx',
      '    5 - [[alba]], <Entity id="alba" />',
      '    5 + [[alba-iulia]], <Entity id="alba-iulia" />',
    ]);
    expect(removed?.file).toBe('content/glossary/alba.mdx');
  });

  it('gives an entity its old id back, which is then no former one', () => {
    const [own] = planRename(project, borgo, 'ancient', source).changes;
    expect(own && applyEdits(own.text, own.edits)).toContain('id: ancient # the id');
    expect(own && applyEdits(own.text, own.edits)).toContain('formerly: [borgo]');
  });

  it('refuses an id that was another’s, with both places', () => {
    expect(() => planRename(project, alba, 'ancient', source)).toThrow(
      /content\/glossary\/(?:borgo\.mdx:6:12|ancient\.mdx:2:5): “ancient” is the id of two entities.*\(the other at content\/glossary\/(?:borgo\.mdx:6:12|ancient\.mdx:2:5)\)/u,
    );
  });

  it('refuses commentary that cannot be read, at its place, since it may speak of the entity', () => {
    const broken = [{ file: 'content/commentary/x.mdx', text: '---\ntitle: x\n---\n\nNow <Entity id="alba"\n' }];
    expect(() => planRename({ ...project, commentary: broken }, alba, 'b', source)).toThrow(
      /^content\/commentary\/x\.mdx:\d+:\d+: /u,
    );
  });
});
