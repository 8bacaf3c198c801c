import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isOfContent, toContentDigest } from '../../../src/kept-pages/content-pages.ts';
import { createProject } from '../../support/create-project.ts';

const home = new URL('../../../', import.meta.url).pathname;
const files = globSync('src/pages/**/*.{astro,ts}', { cwd: home });

// By what a file says, or by what it takes its paths from.
const hasKey = /toPageKey|FigureKeys|EvidencePaths|SourcedPaths|SideBySidePaths/u;

describe('the pages of the project', () => {
  it('have a key of their own, or are listed as those whose key is all content', () => {
    const without = files.filter((file) => !isOfContent(file) && !hasKey.test(readFileSync(`${home}${file}`, 'utf8')));
    expect(files.length).toBeGreaterThan(40);
    expect(without).toEqual([]);
  });

  it.each([
    'src/pages/own.astro',
    'src/pages/api/own.json.ts',
    'src/pages/[...locale]/about/teams/index.astro',
    'src/pages/index.astro',
    '',
  ])('are not listed where they are a team’s, or have a key: “%s”', (file) => {
    expect(isOfContent(file)).toBe(false);
  });
});

const content = {
  'content/briefings/a.mdx': 'a',
  'content/commentary/b.mdx': 'b',
  'seeds/a.txt': 'a',
  '.cache/translations/a.en.json': '{}',
  '.cache/alike.json': '[]',
  'src/a.ts': 'a',
  '.cache/ingest.json': '{}',
};

function change(path: string): boolean {
  const { root, write } = createProject(content);
  const before = toContentDigest(root);
  write(path, 'something else');
  return toContentDigest(root) !== before;
}

describe('the digest of all content', () => {
  it.each([
    'content/briefings/a.mdx',
    'content/briefings/new.mdx',
    'content/commentary/b.mdx',
    'content/changes/2026.json',
    'seeds/a.txt',
    '.cache/translations/a.en.json',
    '.cache/alike.json',
  ])('is another when %s is', (path) => {
    expect(change(path)).toBe(true);
  });

  it.each(['src/a.ts', '.cache/ingest.json', 'dist/index.html', 'README.md', 'tests/a.test.ts'])(
    'is the same when only %s changes',
    (path) => {
      expect(change(path)).toBe(false);
    },
  );
});
