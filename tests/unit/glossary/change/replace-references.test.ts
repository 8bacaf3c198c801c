import { describe, expect, it } from 'vitest';
import { replaceInCommentary } from '../../../../src/glossary/change/replace-in-commentary.ts';
import { replaceInRecord } from '../../../../src/glossary/change/replace-in-record.ts';
import { replaceInEntity, replaceInEvidence } from '../../../../src/glossary/change/replace-in-yaml.ts';
import { applyEdits } from '../../../../src/glossary/change/text-edit.ts';

const front = '---\ntitle: Old 😀 news\n---\n\n';
const inCommentary = (body: string) => {
  const text = front + body;
  return applyEdits(text, replaceInCommentary(text, 'old', 'new-one')).slice(front.length);
};

describe('replaceInCommentary', () => {
  it.each([
    ['<Entity id="old" />', '<Entity id="new-one" />'],
    [
      "Before <Entity id='old'>the old port</Entity> and after.",
      "Before <Entity id='new-one'>the old port</Entity> and after.",
    ],
    ['<Note on="old">\n\nold\n\n</Note>', '<Note on="new-one">\n\nold\n\n</Note>'],
    ['<Timeline entities="older old old-port" />', '<Timeline entities="older new-one old-port" />'],
    ['[[old]] 😀 [[old|the old port]]', '[[new-one]] 😀 [[new-one|the old port]]'],
    [
      '- a\n- > [[old]]\n\n| a | b |\n| - | - |\n| [[old]] | x |',
      '- a\n- > [[new-one]]\n\n| a | b |\n| - | - |\n| [[new-one]] | x |',
    ],
  ])('changes the id in %j and nothing else', (before, after) => {
    expect(inCommentary(before)).toBe(after);
  });

  it.each([
    '<Entity id="older" />',
    '<Cite segment="s-old">old</Cite>',
    '<Quote segment="s-aaaaaaaa" words="old" />',
    '`[[old]]` and `<Entity id="old" />`',
    '```\n[[old]]\n```',
    'The old port, [old](/entities/old/).',
    '[[older]] [[new|old]]',
  ])('leaves %j as it is', (body) => {
    expect(inCommentary(body)).toBe(body);
  });
});

describe('replaceInEntity', () => {
  it.each([
    ['standsFor: old # why', 'standsFor: new # why'],
    ['standsFor: "old"', 'standsFor: new'],
    ['inContext: { with: old, names: { en: [old] } }', 'inContext: { with: new, names: { en: [old] } }'],
    ['names:\n  en: old', 'names:\n  en: old'],
    ['standsFor: older', 'standsFor: older'],
    ['formerly: [old]', 'formerly: [old]'],
  ])('makes %j to %j', (before, after) => {
    const text = `---\nid: x\n${before}\n---\n\nold\n`;
    expect(applyEdits(text, replaceInEntity(text, 'old', 'new'))).toBe(`---\nid: x\n${after}\n---\n\nold\n`);
  });
});

describe('what is recorded', () => {
  it('is changed where it is of the entity, in the evidence of a commentary', () => {
    const text =
      '# written by ingest\nreferences:\n  - kind: entity\n    id: old\n    words: old\n  - kind: segment\n    id: old\n';
    const after = text.replace('kind: entity\n    id: old', 'kind: entity\n    id: new');
    expect(applyEdits(text, replaceInEvidence(text, 'old', 'new'))).toBe(after);
  });

  it.each([
    ['{"entities":["a","old"]}', '{"entities":["a","new"]}'],
    ['{"entities":["new","old"]}', '{"entities":["new"]}'],
    [
      '{"entities":["older"],"text":"\\"entities\\":[\\"old\\"]"}',
      '{"entities":["older"],"text":"\\"entities\\":[\\"old\\"]"}',
    ],
    ['{"entities":[],"unit":"old"}', '{"entities":[],"unit":"old"}'],
  ])('makes %s of the change log to %s', (before, after) => {
    expect(applyEdits(before, replaceInRecord(before, 'old', 'new'))).toBe(after);
  });
});
