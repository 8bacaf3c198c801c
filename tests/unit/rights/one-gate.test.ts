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

it('no collection holds documents or their translations', () => {
  expect(
    filesWith(/(?:getCollection|getEntry|getEntries|getLiveCollection|reference)\(\s*['"`](?!commentary['"`])/u),
  ).toEqual([]);
  expect(sources.find(({ file }) => file === 'content.config.ts')?.text.match(/defineCollection\(/gu)).toHaveLength(1);
});

it('a collection is named in so many words wherever one is read, so that the rule above sees it', () => {
  const calls = sources.flatMap(({ file, text }) =>
    Array.from(
      text.matchAll(/\bget(?:Collection|Entry|Entries)\(\s*(?<first>.)/gu),
      ({ groups }) => `${file}: ${groups?.['first']}`,
    ),
  );
  expect(calls.length).toBeGreaterThan(2);
  expect(calls.filter((call) => !call.endsWith("'"))).toEqual([]);
});

it('nothing of the site reads the files of documents and translations itself', () => {
  expect(filesWith(/\bimport\b[^;]*\b(?:fromMdx|readKept)\b/u)).toEqual([
    'content-folders.ts',
    'kept/briefing-reader.ts',
    'kept/translation-reader.ts',
  ]);
  expect(filesWith(/\bimport\b[^;]*\b(?:createBriefingReader|createTranslationReader)\b/u)).toEqual([
    'kept/read-content.ts',
  ]);
  expect(filesWith(/\bimport\b[^;]*\b(?:readContent|readBriefings)\b/u)).toEqual([
    'commentary/load-evidence.ts',
    'integrations/concordance.ts',
  ]);
  // What it loads is only compared with commentary while that is compiled.
  expect(filesWith(/\bimport\b[^;]*\bloadEvidence\b/u)).toEqual(['commentary/load-check-tools.ts']);
  // What the keys of pages read becomes a digest.
  expect(filesWith(/\bimport\b[^;]*\bcontentFolders\b/u)).toEqual(['kept/read-content.ts', 'site/page-keys.ts']);
  // Content is in memory, and the corpus takes it from there.
  expect(
    filesWith(/\b(?:findLiveContent|findContent)\(\)(?!\))/u).filter(
      (file) => file.startsWith('site/') || file.endsWith('.astro'),
    ),
  ).toEqual(['site/changes.ts', 'site/corpus.ts', 'site/read-commentary.ts']);
  expect(filesWith(/\breadFileSync\b/u)).toEqual(expect.arrayContaining(['site/read-source.ts']));
});
