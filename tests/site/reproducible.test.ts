import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, inject, onTestFinished, test } from 'vitest';
import { buildSite, copyProject } from '../support/copy-project.ts';
import { listDifferences, toDigests } from '../support/list-files.ts';

const { dist, project: original } = inject('sites').root;

test('a second build, in another folder, gives the same bytes', async () => {
  const again = await buildSite({}, original);
  onTestFinished(again.dispose);
  expect(listDifferences(toDigests(dist), toDigests(again.dist))).toEqual([]);
});

test('the briefings in the project are, to the byte, what its seeds give', async () => {
  const project = copyProject();
  onTestFinished(project.dispose);
  rmSync(join(project.root, 'content/briefings'), { recursive: true });
  expect(await project.run('ingest')).toMatchObject({ code: 0 });
  const content = fileURLToPath(new URL('../../content', import.meta.url));
  expect(listDifferences(toDigests(content), toDigests(join(project.root, 'content')))).toEqual([]);
});
