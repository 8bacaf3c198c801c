import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toLine } from '../../../src/diagnostics/diagnostic.ts';
import { ContentError } from '../../../src/pipeline/mdx/content-error.ts';
import { listDiagnostics } from '../../../src/pipeline/mdx/list-diagnostics.ts';
import { parseYaml } from '../../../src/pipeline/mdx/yaml/parse-yaml.ts';

const schema = z.strictObject({
  title: z.string().min(1),
  kind: z.enum(['place', 'person']).default('place'),
  day: z.iso.date().optional(),
  url: z.url().optional(),
  tags: z.array(z.strictObject({ name: z.string(), isNew: z.boolean().optional() })).optional(),
  names: z.record(z.string().regex(/^[a-z]{2}$/, 'a language has two letters; write “it”'), z.string()).optional(),
  id: z
    .string()
    .regex(/^[a-z]+$/, 'an id has lower-case letters')
    .optional(),
});

function listFaults(yaml: string) {
  try {
    parseYaml(yaml, 'a.yml', schema);
  } catch (fault) {
    if (!(fault instanceof ContentError)) throw fault;
    return listDiagnostics(fault);
  }
  return [];
}

describe('a field that is wrong', () => {
  it.each([
    [
      'title: x\nnames: { it: a, __proto__: b }\n',
      'unknown-field',
      '2:17: there is no field “__proto__”; take it out, or choose another name',
    ],
    [
      'title: x\ntags: [{ name: y, "\\x5f_proto__": { name: z } }]\n',
      'unknown-field',
      '2:19: there is no field “__proto__”; take it out, or choose another name',
    ],
    ['titel: x\n', 'unknown-field', '1:1: there is no field “titel”; did you mean “title”?'],
    [
      'title: x\nzzz: 1\n',
      'unknown-field',
      '2:1: there is no field “zzz”; the fields are title, kind, day, url, tags, names, id',
    ],
    [
      'title: x\ntags:\n  - nmae: y\n',
      'unknown-field',
      '3:5: there is no field “nmae” in “tags.0”; did you mean “name”?',
    ],
    ['kind: place\n', 'missing-field', '1:1: “title” is missing; write “title: …”'],
    ['title:\n', 'wrong-field', '1:7: “title” is empty; write something behind its colon, or take the field out'],
    [
      'title: 5\n',
      'wrong-field',
      '1:8: “title” is the number 5, where text is expected; put it between quotation marks',
    ],
    ['title: [a]\n', 'wrong-field', '1:8: “title” is a list, where text is expected; write text'],
    ['title: x\nkind: plase\n', 'wrong-field', '2:7: “kind”: “plase” is none of place, person; did you mean “place”?'],
    ['title: x\nkind: ship\n', 'wrong-field', '2:7: “kind”: “ship” is none of place, person; write one of these'],
    [
      'title: x\nday: May\n',
      'wrong-field',
      '2:6: “day”: it is no day of the calendar (found “May”); write it YYYY-MM-DD, such as 2024-04-12',
    ],
    [
      'title: x\nurl: x\n',
      'wrong-field',
      '2:6: “url”: it is no address (found “x”); write one that begins with “https://”',
    ],
    [
      'title: x\ntags: a\n',
      'wrong-field',
      '2:7: “tags” is the text “a”, where a list is expected; write it as a list, between “[” and “]”',
    ],
    [
      'title: x\ntags:\n  - name: a\n    isNew: maybe\n',
      'wrong-field',
      '4:12: “tags.0.isNew” is the text “maybe”, where true or false is expected; write true or false',
    ],
    ['title: x\nnames: { ita: a }\n', 'wrong-field', '2:10: “names.ita”: a language has two letters; write “it”'],
    ['title: x\nid: A b\n', 'wrong-field', '2:5: “id”: an id has lower-case letters (found “A b”)'],
    [
      'just words\n',
      'wrong-field',
      '1:1: what stands here is the text “just words”, where fields are expected; write each as “name: value” on a line of its own',
    ],
  ])('%j', (yaml, ruleId, line) => {
    expect(listFaults(yaml).map((fault) => [fault.ruleId, toLine(fault)])).toEqual([[ruleId, `a.yml:${line}`]]);
  });

  it('is said with all others of the file, and one that is misspelt is not missing too', () => {
    const found = listFaults('titel: x\nkind: 1\nday: 2\n').map(({ ruleId, start }) => [ruleId, start.line]);
    expect(found).toEqual([
      ['unknown-field', 1],
      ['wrong-field', 2],
      ['wrong-field', 3],
    ]);
  });

  it('has what can stand in its place', () => {
    const found = listFaults('titel: x\nkind: plase\n');
    expect(found.map(({ start, end, replacement }) => [start.column, end?.column, replacement])).toEqual([
      [1, 6, 'title'],
      [7, 12, 'place'],
    ]);
  });
});

describe('what is no YAML', () => {
  it.each([
    ['title: "open\n', '1:8: a quotation mark is opened here and not closed'],
    ['title: a: b\n', '1:8: a second field begins within the value of another'],
    ['\ttitle: x\n', '1:1: a tab indents this line'],
    ['title: 1\ntitle: 2\n', '2:1: this field stands here a second time'],
    ['title: @x\n', '1:8: a value cannot begin with “@” without quotation marks'],
    ['title: "\\q"\n', '1:9: a backslash between straight double quotation marks begins an escape'],
    ['tags: [1, 2\ntitle: x\n', '2:1: a list or map that ends with “]” is not closed; write “]” at its end'],
    ['{title: x', '1:10: a list or map that ends with “}” is not closed'],
    ['title:x\nkind: y\n', '1:1: no field is named here'],
    ['title: |\n  x\nmore words\n', '3:1: this line names no field'],
    ['- title\nkind: x\n', '2:1: this belongs to no field'],
    ['title: *x\n', '1:1: not YAML that can be read: Unresolved alias'],
  ])('%j', (yaml, line) => {
    const [fault, ...others] = listFaults(yaml);
    expect(others).toEqual([]);
    expect(fault && toLine(fault)).toContain(`a.yml:${line}`);
    expect([fault?.ruleId, fault?.cure?.length]).toEqual(['yaml-syntax', expect.any(Number)]);
  });
});

it.each([['title: x\n'], ['title: "a: b"\nkind: person\nday: 2024-02-29\n'], ['# note\ntitle: x\nnames: { it: y }\n']])(
  'finds nothing in %j',
  (yaml) => {
    expect(listFaults(yaml)).toEqual([]);
  },
);

it('counts the lines of the file above it', () => {
  expect(() => parseYaml('title: 1\n', 'a.mdx', schema, 3)).toThrow('a.mdx:4:8: ');
});
