import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beginBundle, clearBundle, findBundle, finishBundle } from '../../../src/kept-pages/kept-bundle.ts';
import { createProject } from '../../support/create-project.ts';

/** A project whose build has bundled the pages, and made none yet. */
function begin() {
  const project = createProject({
    'made/.prerender/concordance.mjs': 'export const pages = 1;',
    'made/_astro/a.css': 'a { color: red }',
    'made/robots.txt': 'of the team',
  });
  const [made, bundle] = [join(project.root, 'made'), join(project.root, 'bundle')];
  beginBundle(made, bundle, 'key', 'digest');
  return { ...project, made, bundle };
}

describe('a bundle', () => {
  it('is found again when the site is whole, with all of its files', () => {
    const { made, bundle } = begin();
    finishBundle(made, bundle);
    const found = findBundle(bundle, 'key');
    expect(found?.siteDigest).toBe('digest');
    for (const file of ['.prerender/concordance.mjs', '_astro/a.css', 'robots.txt'])
      expect(existsSync(join(found?.folder ?? '', file))).toBe(true);
  });

  it('is not found before the site is whole, nor when the build was stopped', () => {
    const { made, bundle } = begin();
    expect(findBundle(bundle, 'key')).toBeUndefined();
    clearBundle(bundle);
    finishBundle(made, bundle);
    expect(findBundle(bundle, 'key')).toBeUndefined();
  });

  it('takes the place of the one before, and is let go of when pages have brought a picture with them', () => {
    const { made, bundle, write } = begin();
    finishBundle(made, bundle);
    beginBundle(made, bundle, 'other key', 'digest');
    finishBundle(made, bundle);
    expect([findBundle(bundle, 'key'), findBundle(bundle, 'other key')?.siteDigest]).toEqual([undefined, 'digest']);
    beginBundle(made, bundle, 'key', 'digest');
    write('made/_astro/picture.webp', 'of a page');
    finishBundle(made, bundle);
    expect([findBundle(bundle, 'key'), findBundle(bundle, 'other key')]).toEqual([undefined, undefined]);
  });

  it('stays as long as no other one is begun', () => {
    const { made, bundle } = begin();
    finishBundle(made, bundle);
    finishBundle(made, bundle);
    expect(findBundle(bundle, 'key')).toBeDefined();
  });

  it.each([
    ['of another key', undefined, 'other'],
    ['whose program has changed', 'files/.prerender/concordance.mjs', 'key'],
    ['with a file more', 'files/_astro/b.css', 'key'],
    ['of which nothing whole is said', 'about.json', 'key'],
  ] as const)('is not found where it is one %s', (_, path, key) => {
    const { made, bundle, write } = begin();
    finishBundle(made, bundle);
    if (path) write(`bundle/${path}`, '{');
    expect(findBundle(bundle, key)).toBeUndefined();
  });
});
