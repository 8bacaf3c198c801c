import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { loadTypesetter } from '../../src/social-cards/load-typesetter.ts';
import { toCardSvg } from '../../src/social-cards/to-card-svg.ts';
import { markup } from './cases/markup.ts';

const type = await loadTypesetter();
const listParts = (title: string, value: string) => {
  const svg = toCardSvg({ site: title, title, facts: [title], figure: { value, lines: [title] } }, type);
  const parts = new Set<string>();
  visit(fromXml(svg), 'element', ({ name, attributes }) => {
    parts.add([name, ...Object.keys(attributes).sort()].join(' '));
  });
  return { svg, parts };
};

test.each(Object.entries(markup))(
  'a picture of the words of %s is drawn of the same parts as any other',
  (_, words) => {
    const plain = listParts('A title', 'about 30').parts;
    const { svg, parts } = listParts(words, words);
    expect([...parts].filter((part) => !plain.has(part))).toEqual([]);
    expect(svg).not.toMatch(/canary|href|url\(/u);
  },
);
