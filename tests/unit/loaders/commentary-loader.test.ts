import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, it, onTestFinished } from 'vitest';
import { listCommentaryNames } from '../../../src/commentary/list-commentary-names.ts';
import { commentaryLoader } from '../../../src/loaders/commentary-loader.ts';

function createProject(files: readonly string[] | undefined) {
  const root = mkdtempSync(join(tmpdir(), 'concordance-commentary-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  if (files) mkdirSync(join(root, 'content/commentary'), { recursive: true });
  for (const name of files ?? []) writeFileSync(join(root, 'content/commentary', name), '');
  return root;
}

/** What a build gives a loader; the store has what the last build left there. */
function createContext(root: string) {
  const warnings: string[] = [];
  const entries = new Map([['gone', {}]]);
  const context = {
    store: entries,
    config: { root: pathToFileURL(`${root}/`) },
    logger: { warn: (text: string) => warnings.push(text) },
  };
  return { context: context as unknown as LoaderContext, warnings, entries };
}

it.each([
  ['without a folder', undefined],
  ['with an empty folder', []],
  ['with other files in it', ['README.md', 'a.mdx.orig']],
])(
  'a project that has no commentary, %s, is built without a warning, and nothing stays of what it had',
  async (_, files) => {
    const { context, warnings, entries } = createContext(createProject(files));
    await commentaryLoader().load(context);
    expect(warnings).toEqual([]);
    expect([...entries.keys()]).toEqual([]);
  },
);

it('the commentary of a project is its MDX files', () => {
  expect(listCommentaryNames(createProject(['b.mdx', 'a.mdx', 'notes.txt'])).toSorted()).toEqual(['a.mdx', 'b.mdx']);
});

it('a folder of commentary that cannot be read is an error and not an empty one', () => {
  const root = createProject(undefined);
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'content/commentary'), '');
  expect(() => listCommentaryNames(root)).toThrow(/ENOTDIR/u);
});
