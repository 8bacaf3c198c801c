import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, inject, onTestFinished, test } from 'vitest';
import { buildElsewhere, secret } from '../support/build-elsewhere.ts';
import { copyProject } from '../support/copy-project.ts';
import { listDifferences, listFiles, toDigests } from '../support/list-files.ts';

const { dist, project: original } = inject('sites').root;

test('a build by another user, in another folder, time zone and language, of files made in another order, gives the same bytes', () => {
  const again = buildElsewhere(original);
  onTestFinished(again.dispose);
  const { here, there } = again;
  const differing = ['timeZone', 'locale', 'folder', 'home'] as const;
  expect(differing.filter((name) => here[name] === there[name])).toEqual([]);
  // Only root can start a process of another user.
  if (process.getuid?.() === 0) expect(there.user).not.toBe(here.user);
  expect(listDifferences(toDigests(dist), toDigests(again.dist))).toEqual([]);
  expect(listDifferences(toDigests(join(original, 'content')), toDigests(join(again.root, 'content')))).toEqual([]);
  const written = listFiles(again.root).filter((file) => /^(?:dist|content|\.cache)\//u.test(file));
  expect(written.filter((file) => readFileSync(join(again.root, file)).includes(secret))).toEqual([]);
  expect(again.said).not.toContain(secret);
});

test('no file of the site says where it was built', () => {
  const places = [original, tmpdir(), fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/u, '')];
  const naming = listFiles(dist).filter((file) => {
    const bytes = readFileSync(join(dist, file));
    return places.some((place) => bytes.includes(place));
  });
  expect(listFiles(dist).length).toBeGreaterThan(100);
  expect(naming).toEqual([]);
});

test('the briefings in the project are, to the byte, what its seeds give', async () => {
  const project = copyProject();
  onTestFinished(project.dispose);
  rmSync(join(project.root, 'content/briefings'), { recursive: true });
  expect(await project.run('ingest')).toMatchObject({ code: 0 });
  const content = fileURLToPath(new URL('../../content', import.meta.url));
  expect(listDifferences(toDigests(content), toDigests(join(project.root, 'content')))).toEqual([]);
});
