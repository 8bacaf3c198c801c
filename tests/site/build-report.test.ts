import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { buildReportSchema } from '../../src/report/build-report.ts';
import { copyProject } from '../support/copy-project.ts';

const { project, dist } = inject('sites').root;
const read = (root: string) =>
  buildReportSchema.parse(JSON.parse(readFileSync(join(root, '.cache/report/build.json'), 'utf8')));

test('the report of a build counts what is in the site, and stands beside it and not in it', () => {
  const report = read(project);
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  const pages = files.filter(({ name }) => name.endsWith('.html')).length;
  expect(report.output).toEqual({ pages, files: files.length, bytes });
  expect(report.read.documents).toBe(readdirSync(join(dist, 'api/briefings')).length);
  expect(report.took.map(({ step }) => step)).toContain('render');
  expect(existsSync(join(dist, 'build.json'))).toBe(false);
  expect(readFileSync(join(project, '.cache/report/index.html'), 'utf8')).toContain('What is doubted or wrong');
});

test('a second build says which document and which figure changed, which pages, and what it doubts', async () => {
  const copy = copyProject();
  onTestFinished(copy.dispose);
  for (const folder of ['seeds', 'content/briefings', 'content/translations', 'content/commentary', 'content/changes'])
    copy.remove(folder);
  copy.write('seeds/harbour.txt', 'The harbour sold 12 cranes in 2021.\n\nNobody asked why.\n');
  copy.write('seeds/mill.txt', 'The mill burned on 31 April 2020.\n');
  copy.write('seeds/harbour.yml', 'lang: en\n');
  copy.write('seeds/mill.yml', 'lang: en\n');
  expect(await copy.run('build')).toMatchObject({ code: 0 });
  expect(read(copy.root)).not.toHaveProperty('changed');
  copy.write('seeds/harbour.txt', 'The harbour sold 14 cranes in 2021.\n\nNobody asked why.\n');
  const { code, output } = await copy.run('build');
  expect(code).toBe(0);
  const report = read(copy.root);
  expect(report.read).toMatchObject({ documents: 2, again: 1 });
  expect(report.changed?.documents).toMatchObject([
    { slug: 'harbour', how: 'changed', figures: [{ before: '12 cranes', after: '14 cranes' }] },
  ]);
  expect(report.changed?.pages.unchanged).toBeGreaterThan(report.changed?.pages.changed ?? Number.POSITIVE_INFINITY);
  // The document that was not read again is doubted still.
  expect(report.findings).toMatchObject([{ ruleId: 'impossible-date', file: 'seeds/mill.txt', line: 1, column: 20 }]);
  expect(output).toContain('doubted     1 warning: 1 impossible-date');
  expect((await copy.run('report')).stdout).toContain('doubted     1 warning: 1 impossible-date');
}, 300_000);
