import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { describe, expect, it } from 'vitest';
import { keepPages } from '../../../src/kept-pages/keep-pages.ts';
import { createProject } from '../../support/create-project.ts';

interface Page {
  readonly path: string;
  readonly cacheKey?: string;
  readonly type?: 'page' | 'endpoint';
  readonly component?: string;
}

const a: Page = { path: 'a/', cacheKey: 'one' };
const b: Page = { path: 'api/b.json', cacheKey: 'one', type: 'endpoint' };
const list: Page = { path: 'list/' };
const pages = [a, b, list];

const toRoute = (type = 'page', component = '') =>
  ({ type, component, distURL: [] }) as unknown as PathWithRoute['route'];

/** A project that is built again and again, as `npm run build` does it; each build says what it made and kept. */
function createSite() {
  const { root, read } = createProject({});
  const [dist, made, file] = [join(root, 'dist'), join(root, 'made'), join(root, 'pages.txt')];
  return { root, dist, read, build, fail };

  /** A build that stops before the site is whole. */
  async function fail(now: readonly Page[]) {
    rmSync(made, { recursive: true, force: true });
    const inner = createInner(now);
    await keepPages(inner, {
      lastSite: dist,
      list: file,
      dist: made,
      base: '/site',
      part: { number: 1, of: 1 },
      isFresh: false,
      siteDigest: 'code',
      contentDigest: 'content',
      hasPictures: false,
      onPage: () => {},
    }).getStaticPaths();
  }

  async function build(
    now: readonly Page[],
    { digest = 'code', content = 'content', hasPictures = false, isFresh = false, word = 'page' } = {},
  ) {
    rmSync(made, { recursive: true, force: true });
    const keeping = keepPages(createInner(now), {
      lastSite: dist,
      list: file,
      dist: made,
      base: '/site',
      part: { number: 1, of: 1 },
      isFresh,
      siteDigest: digest,
      contentDigest: content,
      hasPictures,
      onPage: () => {},
    });
    const stale = await keeping.getStaticPaths();
    for (const { pathname, route } of stale) {
      const target = join(made, route.type === 'page' ? `${pathname}index.html` : pathname);
      mkdirSync(dirname(target), { recursive: true });
      await keeping.render(new Request(`https://example.org/site/${pathname}`), { routeData: route });
      writeFileSync(target, word);
    }
    const { made: count, kept } = keeping.finish();
    expect(count).toBe(stale.length);
    rmSync(dist, { recursive: true, force: true });
    renameSync(made, dist);
    renameSync(`${file}.new`, file);
    return { made: stale.map(({ pathname }) => pathname), kept };
  }
}

function createInner(now: readonly Page[]): AstroPrerenderer {
  return {
    name: 'inner',
    getStaticPaths: async () =>
      now.map(({ path, cacheKey, type, component }) => ({
        ...{ pathname: path, route: toRoute(type, component) },
        ...(cacheKey && { cacheKey }),
      })),
    render: async () => new Response('page'),
  };
}

describe('of the pages of a build', () => {
  it('all are made where there is no site yet', async () => {
    expect(await createSite().build(pages)).toEqual({ made: ['a/', 'api/b.json', 'list/'], kept: [] });
  });

  it('those with the key they had are kept, and those without a key are made', async () => {
    const { build } = createSite();
    await build(pages);
    expect(await build(pages)).toEqual({ made: ['list/'], kept: ['a/index.html', 'api/b.json'] });
    expect(await build(pages)).toEqual({ made: ['list/'], kept: ['a/index.html', 'api/b.json'] });
  });

  it('one that is kept has the words it had', async () => {
    const { build, read } = createSite();
    await build(pages);
    await build(pages, { word: 'another' });
    expect([read('dist/a/index.html'), read('dist/list/index.html')]).toEqual(['page', 'another']);
  });

  it('one with another key is made, and a new one', async () => {
    const { build } = createSite();
    await build(pages);
    const { made, kept } = await build([{ ...a, cacheKey: 'two' }, b, { path: 'c/', cacheKey: 'one' }]);
    expect({ made, kept }).toEqual({ made: ['a/', 'c/'], kept: ['api/b.json'] });
  });

  describe('one without a key that shows nothing but content', () => {
    const ofContent: Page = { path: 'timeline/', component: 'src/pages/[...locale]/timeline/index.astro' };

    it.each([
      ['is kept as long as no content changes', {}, ['timeline/index.html']],
      ['is made where content has changed', { content: 'other' }, []],
      ['is made where pages brought pictures with them', { hasPictures: true }, []],
    ])('%s', async (_, options, kept) => {
      const { build } = createSite();
      await build([ofContent, list]);
      expect((await build([ofContent, list], options)).kept).toEqual(kept);
    });
  });

  it('one that comes back after a build without it is made', async () => {
    const { build } = createSite();
    await build(pages);
    await build([b, list]);
    expect((await build(pages)).made).toEqual(['a/', 'list/']);
  });

  it.each([
    ['with other code', { digest: 'other code' }],
    ['that is to be fresh', { isFresh: true }],
  ])('all are made in a build %s', async (_, options) => {
    const { build } = createSite();
    await build(pages);
    expect((await build(pages, options)).kept).toEqual([]);
  });

  it('one whose file is gone, or was written by another, is made', async () => {
    const { build, dist } = createSite();
    await build(pages);
    rmSync(join(dist, 'a/index.html'));
    utimesSync(join(dist, 'api/b.json'), 1, 1);
    expect((await build(pages)).kept).toEqual([]);
  });

  it('one is not kept of a build that was not finished', async () => {
    const { build, fail } = createSite();
    await build(pages);
    const changed = [{ ...a, cacheKey: 'two' }, b, list];
    await fail(changed);
    expect((await build(changed)).made).toEqual(['a/', 'list/']);
  });

  it('the first is kept of two that have one address, and the second not written into it', async () => {
    const { build, read } = createSite();
    const two = [a, { path: 'a/' }];
    await build([a]);
    expect(await build(two, { word: 'second' })).toEqual({ made: [], kept: ['a/index.html'] });
    expect(read('dist/a/index.html')).toBe('page');
  });

  it('the first is made of two that have one address, and the second not kept in its place', async () => {
    const { build } = createSite();
    await build([a]);
    expect(await build([{ path: 'a/' }, a])).toEqual({ made: ['a/'], kept: [] });
  });
});
