import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { describe, expect, it } from 'vitest';
import { keepPages } from '../../../src/kept-pages/keep-pages.ts';
import { createPageWriter } from '../../../src/kept-pages/write-page.ts';
import { createProject } from '../../support/create-project.ts';

const toPage = (pathname: string, type = 'page'): PathWithRoute =>
  ({ pathname, route: { type, component: '' } }) as unknown as PathWithRoute;

/** A site of one page, whose prerenderer answers as told; `ask` is what Astro is given for an address. */
async function createSite(page: PathWithRoute, answer: () => Response, base = '/site') {
  const { root, read, list } = createProject({});
  const inner: AstroPrerenderer = {
    name: 'inner',
    getStaticPaths: async () => [page],
    render: async () => answer(),
  };
  const pages = keepPages(inner, {
    lastSite: join(root, 'dist'),
    list: join(root, 'pages.txt'),
    dist: join(root, 'made'),
    base,
    part: { number: 1, of: 1 },
    isFresh: false,
    siteDigest: '',
    contentDigest: '',
    hasPictures: false,
    onPage: () => {},
  });
  await pages.getStaticPaths();
  const ask = async (url: string) => {
    const response = await pages.render(new Request(url), { routeData: page.route });
    if (!(response instanceof Response)) throw new Error('no response');
    return { status: response.status, body: response.body && (await response.text()) };
  };
  return { root, read, list, ask };
}

describe('a page that is made', () => {
  it.each([
    ['a/', 'page', '/site', 'https://example.org/site/a/', 'made/a/index.html'],
    ['a/', 'page', '/site/', 'https://example.org/site/a/', 'made/a/index.html'],
    ['', 'page', '/', 'https://example.org/', 'made/index.html'],
    ['it/știre/', 'page', '/', 'https://example.org/it/știre/', 'made/it/știre/index.html'],
    ['api/b.json', 'endpoint', '/', 'https://example.org/api/b.json', 'made/api/b.json'],
  ])('at “%s” as %s below %s is written, and Astro is given nothing to write', async (path, type, base, url, file) => {
    const { ask, read } = await createSite(toPage(path, type), () => new Response('words'), base);
    expect(await ask(url)).toEqual({ status: 200, body: null });
    expect(read(file)).toBe('words');
  });

  it.each([
    ['is not of the site', 'https://example.org/other/a/', new Response('words')],
    ['is not of the list', 'https://example.org/site/b/', new Response('words')],
    ['has a per cent sign of its own', 'https://example.org/site/100%/', new Response('words')],
    ['leads on', 'https://example.org/site/a/', new Response('words', { status: 301 })],
    ['says that nothing is there', 'https://example.org/site/a/', new Response('words', { status: 404 })],
  ])('is left to Astro where its address or answer %s', async (_, url, answer) => {
    const { ask, list } = await createSite(toPage('a/'), () => answer);
    expect(await ask(url)).toEqual({ status: answer.status, body: 'words' });
    expect(list('made')).toEqual([]);
  });

  it('is given to Astro, which says so, where the team has a file of that name', async () => {
    const { root, read, ask } = await createSite(toPage('a/'), () => new Response('words'));
    mkdirSync(join(root, 'made', 'a'), { recursive: true });
    writeFileSync(join(root, 'made', 'a', 'index.html'), 'of the team');
    expect(await ask('https://example.org/site/a/')).toEqual({ status: 200, body: 'words' });
    expect(read('made/a/index.html')).toBe('of the team');
  });
});

it('after some pages there is a pause, in which the process can let go of what it has made', async () => {
  const { ask } = await createSite(toPage('a/'), () => new Response(null, { status: 404 }));
  let hasPaused = false;
  setImmediate(() => {
    hasPaused = true;
  });
  for (let page = 0; page < 100; page += 1) await ask('https://example.org/site/a/');
  expect(hasPaused).toBe(true);
});

it('what cannot be written is an error', () => {
  const { root } = createProject({ 'a.txt': 'a file, and no folder' });
  expect(() => createPageWriter(root)('a.txt/index.html', Buffer.from('words'))).toThrow(/EEXIST|ENOTDIR/u);
});
