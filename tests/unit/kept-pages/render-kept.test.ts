import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entry, programs } from '../../../src/kept-pages/kept-bundle.ts';
import { renderKept } from '../../../src/kept-pages/render-kept.ts';
import { createProject } from '../../support/create-project.ts';

/** The program of a bundle whose pages answer what is said of each. */
const toProgram = (pages: Readonly<Record<string, string>>) => `
const pages = ${JSON.stringify(pages)};
const answer = (word) => {
  if (word === 'a picture') globalThis.astroAsset.addStaticImage({ src: 'a.png' });
  return word === 'a fault' ? new Response('', { status: 500 }) : new Response(word);
};
export const prerenderer = {
  name: 'test',
  app: { manifest: { base: '/site', site: 'https://example.org', routes: [] } },
  getStaticPaths: async () =>
    Object.keys(pages).map((pathname) => ({ pathname, route: { type: 'page', component: 'src/pages/feed.xml.ts', distURL: [] } })),
  render: async (request) => answer(pages[new URL(request.url).pathname.replace('/site', '')]),
};
`;

async function render(pages: Readonly<Record<string, string>>, part = { number: 1, of: 1 }) {
  const { root, read } = createProject({
    [`bundle/${programs}/${entry}`]: toProgram(pages),
    'bundle/own/index.html': 'the team’s',
    'bundle/icon.svg': '<svg/>',
  });
  const folder = join(root, 'bundle');
  const bundle = { folder, programs: join(folder, programs), siteDigest: 'code' };
  const { made, kept } = await renderKept(bundle, {
    part,
    made: join(root, 'made'),
    lastSite: join(root, 'dist'),
    list: join(root, 'pages.txt'),
    isFresh: false,
    bundleKey: 'key',
    contentDigest: 'content',
    onPage: () => {},
  });
  return { made, kept, read, has: (file: string) => existsSync(join(root, 'made', file)) };
}

describe('a site made with a kept bundle', () => {
  it('has what was bundled, without the programs, and the pages', async () => {
    const site = await render({ '/a/': 'first', '/b/': 'second' });
    expect([site.made, site.kept]).toEqual([2, []]);
    expect([site.read('made/a/index.html'), site.read('made/b/index.html')]).toEqual(['first', 'second']);
    expect([site.has('icon.svg'), site.has(programs)]).toEqual([true, false]);
  });

  it('has what the team gives in the place of a page', async () => {
    const site = await render({ '/own/': 'a page', '/a/': 'first' });
    expect(site.read('made/own/index.html')).toBe('the team’s');
    expect(site.made).toBe(1);
  });

  it('has what was bundled from its first part', async () => {
    const site = await render({ '/a/': 'first' }, { number: 6, of: 6 });
    expect([site.has('a/index.html'), site.has('icon.svg')]).toEqual([true, false]);
  });

  it.each([
    ['cannot be made', 'a fault', 'the page /a/ was answered with 500'],
    ['brings a picture', 'a picture', 'a picture of a page is made by Astro alone'],
  ])('is not made where a page %s', async (_, word, message) => {
    await expect(render({ '/a/': word })).rejects.toThrow(message);
  });
});
