import { describe, expect, it } from 'vitest';
import { toSiteDigest } from '../../../src/kept-pages/to-site-digest.ts';
import { createProject } from '../../support/create-project.ts';

const files = {
  'src/pages/a.astro': 'a',
  'public/b.svg': 'b',
  'astro.config.mjs': 'c',
  'package-lock.json': '{}',
  'README.md': 'words',
  'content/briefings/a.mdx': 'words',
  'dist/_astro/x.hash1.css': '',
};

function change(path: string, settings = {}) {
  const { root, write } = createProject(files);
  const before = toSiteDigest(root, {}, `${root}/dist`);
  if (path !== '') write(path, 'something else');
  return [before, toSiteDigest(root, settings, `${root}/dist`)] as const;
}

describe('what every page is made of is another', () => {
  it.each([
    'src/pages/a.astro',
    'src/new.ts',
    'public/b.svg',
    'astro.config.mjs',
    'package-lock.json',
    'own.config.js',
    'dist/_astro/x.hash2.css',
  ])('when %s is', (path) => {
    const [before, after] = change(path);
    expect(after).not.toBe(before);
  });

  it('when a setting is, wherever it comes from', () => {
    const [before, after] = change('', { title: 'Other' });
    expect(after).not.toBe(before);
  });
});

describe('it is the same', () => {
  it.each(['', 'README.md', 'content/briefings/a.mdx', 'tests/a.test.ts'])('when only “%s” changes', (path) => {
    const [before, after] = change(path);
    expect(after).toBe(before);
  });
});
