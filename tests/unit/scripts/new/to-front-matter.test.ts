import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toContentFile, toYaml } from '../../../../scripts/new/to-front-matter.ts';
import { findFrontMatter } from '../../../../src/pipeline/mdx/parse-front-matter.ts';

describe('toYaml', () => {
  it('names the schema first, also where nothing is known', () => {
    expect(toYaml({ lang: 'it' }, '../x.json')).toBe('# yaml-language-server: $schema=../x.json\nlang: it\n');
    expect(toYaml({}, '../x.json')).toBe('# yaml-language-server: $schema=../x.json\n');
  });

  it('quotes what readers of older YAML take for something else than words', () => {
    expect(toYaml({ a: '2024-04-12', b: 'yes', c: '1:30', d: 'plain' }, 'x')).toMatch(
      /\na: "2024-04-12"\nb: "yes"\nc: "1:30"\nd: plain\n$/u,
    );
  });

  it('gives back any words, in both versions of YAML', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (title, name) => {
        const facts = { title: title.toWellFormed(), authors: [name] };
        const file = toContentFile(facts, 'x', 'Body\n---\n');
        const { yaml = '' } = findFrontMatter(file) ?? {};
        expect(parse(yaml)).toEqual(facts);
        expect(parse(yaml, { version: '1.1' })).toEqual(facts);
      }),
    );
  });
});
