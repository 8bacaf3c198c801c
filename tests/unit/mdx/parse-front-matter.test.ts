import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseFrontMatter } from '../../../src/pipeline/mdx/parse-front-matter.ts';

const schema = z.strictObject({ title: z.string() });
const parse = (text: string) => parseFrontMatter(text, 'a.mdx', schema);

describe('front matter', () => {
  it.each([
    ['with line feeds', '---\ntitle: T\n---\n\nBody\n'],
    ['with carriage returns', '---\r\ntitle: T\r\n---\r\nBody\r\n'],
  ])('is read %s, and the body keeps its place', (_, text) => {
    const { data, body } = parse(text);
    expect(data).toEqual({ title: 'T' });
    expect(body.length).toBe(text.length);
    expect(body.indexOf('Body')).toBe(text.indexOf('Body'));
    expect(body.slice(0, body.indexOf('Body')).trim()).toBe('');
  });

  it.each([
    [
      'is not there',
      'Body\n',
      'a.mdx:1:1: the file does not open with front matter; put it between two lines of “---”',
    ],
    ['stands in an empty file', '', 'a.mdx:1:1: the file does not open with front matter'],
    [
      'is not closed',
      '---\ntitle: T\n\nBody\n',
      'a.mdx:1:1: the front matter that opens here is not closed; write a line of “---” below its last field',
    ],
    [
      'stands behind a byte order mark',
      '\uFEFF---\ntitle: T\n---\n',
      'a.mdx:1:1: a byte order mark, which no editor shows, stands before the front matter; save the file as UTF-8 without it',
    ],
  ])('that %s is refused with what to do', (_, text, message) => {
    expect(() => parse(text)).toThrow(message);
  });
});
