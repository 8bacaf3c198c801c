import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { describe, expect, it } from 'vitest';
import {
  createShare,
  findPart,
  isRouteOf,
  listPathsOf,
  toPartEnvironment,
  toPartList,
} from '../../../src/kept-pages/build-part.ts';

const figure = 'src/pages/[...locale]/figures/[id].astro';
const card = 'src/pages/[...locale]/figures/[id]/card.astro';
const list = 'src/pages/[...locale]/figures/index.astro';
const entity = 'src/pages/[...locale]/entities/[id].astro';
const entities = 'src/pages/[...locale]/entities/index.astro';
const mentions = 'src/pages/[...locale]/entities/[id]/mentions/[page].astro';
const feed = 'src/pages/entities/[id]/feed.xml.ts';
const briefing = 'src/pages/[...locale]/briefings/[slug]/side-by-side/index.astro';
const pack = 'src/pages/api/packs/[slug].zip.ts';
const commentary = 'src/pages/[...locale]/commentary/[slug]/index.astro';
const ids = Array.from({ length: 300 }, (_, index) => `figure-${index}`);

it('what the builder says of a part reaches the process that makes it; where nothing is said it makes all', () => {
  expect(findPart(toPartEnvironment({ number: 2, of: 5 }))).toEqual({ number: 2, of: 5 });
  expect(findPart({})).toEqual({ number: 1, of: 1 });
});

describe('of a site in seven parts', () => {
  const parts = [1, 2, 3, 4, 5, 6, 7].map((number) => ({ number, of: 7 }));

  it('each figure is in the second, third or fourth, which have about as many', () => {
    const shares = parts.map((part) => ids.filter(createShare(part)));
    expect(shares.flat().sort()).toEqual([...ids].sort());
    for (const share of shares.slice(1, 4)) expect(share.length).toBeGreaterThan(70);
    expect([shares[0], ...shares.slice(4)]).toEqual([[], [], [], []]);
  });

  it.each([
    [figure, [false, true, true, true, false, false, false]],
    [card, [false, true, true, true, false, false, false]],
    [briefing, [false, false, false, false, true, false, false]],
    [pack, [false, false, false, false, true, false, false]],
    [entity, [false, false, false, false, false, true, false]],
    [mentions, [false, false, false, false, false, true, false]],
    [feed, [false, false, false, false, false, true, false]],
    [entities, [false, false, false, false, false, true, false]],
    [list, [false, false, false, false, false, false, true]],
    ['src/pages/[...locale]/figures/page/[page].astro', [false, false, false, false, false, false, true]],
    ['src/pages/[...locale]/timeline/rows.json.ts', [false, false, false, false, false, false, true]],
    ['src/pages/[...locale]/briefings/index.astro', [false, false, false, false, false, false, true]],
    ['src/pages/api/figures.csv.ts', [false, false, false, false, false, false, true]],
    ['src/pages/feed.xml.ts', [false, false, false, false, false, false, true]],
    [commentary, [true, false, false, false, false, false, false]],
    ['src/pages/404.astro', [true, false, false, false, false, false, false]],
    ['src/pages/[...locale]/index.astro', [true, false, false, false, false, false, false]],
    ['src/pages/of-the-team/[id].astro', [true, false, false, false, false, false, false]],
  ])('%s is made in %j', (file, expected) => {
    expect(parts.map((part) => isRouteOf(part, file))).toEqual(expected);
  });

  it('each has a list of its pages of its own', () => {
    expect(new Set(parts.map((part) => toPartList('pages.txt', part))).size).toBe(7);
  });
});

it('a site in one part has all pages of it', () => {
  const part = { number: 1, of: 1 };
  expect([figure, card, list, entity].map((file) => isRouteOf(part, file))).toEqual([true, true, true, true]);
  expect(ids.filter(createShare(part))).toEqual(ids);
});

describe('the paths of a part', () => {
  const routes = [figure, list, entity].map((component) => ({ routeData: { component } }));

  /** A prerenderer, and the routes that it was asked for. */
  function create(app?: { manifest: { routes: typeof routes } }) {
    const asked: string[] = [];
    const inner = {
      name: 'inner',
      app,
      getStaticPaths: async () =>
        (app?.manifest.routes ?? routes).map(({ routeData }): PathWithRoute => {
          asked.push(routeData.component);
          return { pathname: routeData.component, route: routeData as PathWithRoute['route'] };
        }),
      render: async () => new Response(''),
    };
    return { inner: inner as AstroPrerenderer, asked };
  }

  it('are asked for of no other routes, and afterwards all routes are there', async () => {
    const app = { manifest: { routes } };
    const { inner, asked } = create(app);
    expect((await listPathsOf({ number: 2, of: 5 }, inner)).map(({ pathname }) => pathname)).toEqual([figure]);
    expect(asked).toEqual([figure]);
    expect(app.manifest.routes).toEqual(routes);
  });

  it('are the same where the routes cannot be told', async () => {
    const { inner } = create();
    expect((await listPathsOf({ number: 5, of: 5 }, inner)).map(({ pathname }) => pathname)).toEqual([list]);
  });
});
