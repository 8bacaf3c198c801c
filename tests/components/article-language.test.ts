import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Element, ElementContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { createCiting } from '../../src/commentary/citing.ts';
import { authored } from '../../src/components/commentary/authored.ts';
import { createSample } from '../../src/examples/sample/create-sample.ts';

const { evidence, reader, commentary, method } = createSample('en', '/');
const container = await AstroContainer.create();
const parser = unified().use(rehypeParse, { fragment: true });

/** The words that a component shows in an article of a language, each with the language and direction it is marked with. */
async function listWords(name: keyof typeof authored, props: object, lang: string) {
  const { citations } = commentary;
  const citing = createCiting({ evidence, citations, base: '/', lang, locale: 'en', reader });
  const component = authored[name] as unknown as AstroComponentFactory;
  const locals = { citing, method, marginNotes: [], gatheredNotes: new Map(), guide: new Map() };
  const html = await container.renderToString(component, { props: { ...props }, locals });
  return parser.parse(html).children.flatMap((node) => toWords(node as ElementContent, lang, undefined));
}

function toWords(
  node: ElementContent,
  lang: string,
  dir: string | undefined,
): { text: string; lang: string; dir?: string }[] {
  if (node.type === 'text') {
    const text = node.value.trim();
    return /\p{L}/u.test(text) ? [{ text, lang, ...(dir !== undefined && { dir }) }] : [];
  }
  if (node.type !== 'element') return [];
  const { properties, children }: Element = node;
  const own = {
    lang: String(properties['lang'] ?? lang),
    dir: properties['dir'] === undefined ? dir : String(properties['dir']),
  };
  return children.flatMap((child) => toWords(child, own.lang, own.dir));
}

test.each([
  ['Quote', { segment: 's-olives' }],
  ['Figure', { id: 'f-olives' }],
  ['Figure', { id: 'f-olives', as: 'card' }],
  ['Figure', { id: 'f-olives', as: 'sentence' }],
  ['Compare', { figures: 'f-olives f-2030' }],
  ['Chart', { figures: 'f-2030 f-olives' }],
  ['Timeline', { entities: 'porto-alto' }],
  ['Note', { on: 's-olives' }],
  ['Entity', { id: 'porto-alto' }],
  ['Sic', { segment: 's-market', words: 'Diz-se', note: true }],
] as const)('the words of <%s> %j are marked as what they are in an article in Hebrew', async (name, props) => {
  const words = await listWords(name, props, 'he');
  expect(words.length).toBeGreaterThan(0);
  expect(words.filter(({ lang, dir }) => lang === 'he' || dir === undefined)).toEqual([]);
});

test('in an article in the language of the interface nothing has to be marked', async () => {
  expect(await listWords('Figure', { id: 'f-olives' }, 'en')).toMatchObject([{ lang: 'en' }]);
  expect((await listWords('Figure', { id: 'f-olives' }, 'en'))[0]).not.toHaveProperty('dir');
});
