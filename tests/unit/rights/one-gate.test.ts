import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { listFiles } from '../../support/list-files.ts';

const folder = fileURLToPath(new URL('../../../src/', import.meta.url));
const sources = listFiles(folder)
  .filter((file) => /\.(?:ts|astro|mdx)$/u.test(file))
  .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
const filesWith = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

it('nothing but the corpus reads the documents and their translations out of the collections', () => {
  expect(
    filesWith(/(?:getCollection|getEntry|getEntries|getLiveCollection|reference)\(\s*['"`](?:briefings|translations)/u),
  ).toEqual(['site/corpus.ts']);
});

it('a collection is named in so many words wherever one is read, so that the rule above sees it', () => {
  const calls = sources.flatMap(({ file, text }) =>
    Array.from(
      text.matchAll(/\bget(?:Collection|Entry|Entries)\(\s*(?<first>.)/gu),
      ({ groups }) => `${file}: ${groups?.['first']}`,
    ),
  );
  expect(calls.length).toBeGreaterThan(3);
  expect(calls.filter((call) => !call.endsWith("'"))).toEqual([]);
});

it('nothing of the site reads the files of documents and translations itself', () => {
  expect(filesWith(/\bimport\b[^;]*\b(?:fromMdx|readKept)\b/u)).toEqual([
    'commentary/load-evidence.ts',
    'content-folders.ts',
  ]);
  // What it loads is only compared with commentary while that is compiled.
  expect(filesWith(/\bimport\b[^;]*\bloadEvidence\b/u)).toEqual(['commentary/load-check-tools.ts']);
  // While content is edited it is in memory, and the corpus takes it from there.
  expect(filesWith(/\bimport\b[^;]*\bcontentFolders\b/u)).toEqual(['content.config.ts']);
  expect(
    filesWith(/\bfindLiveContent\(\)(?!\))/u).filter((file) => file.startsWith('site/') || file.endsWith('.astro')),
  ).toEqual(['site/changes.ts', 'site/corpus.ts', 'site/read-commentary.ts']);
  expect(filesWith(/\breadFileSync\b/u)).toEqual(expect.arrayContaining(['site/read-source.ts']));
});
