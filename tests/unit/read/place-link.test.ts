import type { Element } from 'hast';
import { expect, it } from 'vitest';
import { isPlaceLink } from '../../../src/pipeline/read/html-parts.ts';

const link = (href: string, value: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { href },
  children: [{ type: 'text', value }],
});

it.each([
  ['#exports', '¶', true],
  ['#exports', ' § ', true],
  ['#p2', ' ', false],
  ['#exports', 'Exports', false],
  ['other.html', '¶', false],
])('a link to %s with “%s” is one to its own place alone: %s', (href, text, expected) => {
  expect(isPlaceLink(link(href, text))).toBe(expected);
});
