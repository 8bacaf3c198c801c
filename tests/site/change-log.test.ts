import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { changesFileSchema } from '../../src/model/change-record.ts';
import { copyProject, type ProjectCopy } from '../support/copy-project.ts';
import { listFiles } from '../support/list-files.ts';
import { findText, readHtml } from '../support/read-html.ts';

const { project: original } = inject('sites').root;
const sentence = (value: number) => `The ministry said that exports to Malta had reached ${value} million euros.\n`;
const day = 864e5;

describe('the change log of a project', () => {
  let project: ProjectCopy;
  const read = (file: string) => readFileSync(join(project.dist, file), 'utf8');
  const readLog = () => changesFileSchema.parse(JSON.parse(read('api/changes.json')));
  const readPage = () => findText(readHtml(project.dist, 'changes/index.html'), 'main');
  const readNewest = () => (JSON.parse(read('changes/feed.json')) as { items: Record<string, string>[] }).items[0];
  const run = async (script: string) => expect(await project.run(script)).toMatchObject({ code: 0 });

  // The log begins the day before: a record of one day is made anew on that day.
  beforeAll(async () => {
    project = copyProject({}, original);
    project.remove('content/changes');
    project.write('seeds/exports.txt', sentence(30));
    project.write('seeds/exports.yml', 'lang: en\ntitle: Exports to Malta\n');
    await run('ingest');
    await run('changes');
    const [file = ''] = listFiles(join(project.root, 'content/changes'));
    const today = file.replace('.json', '');
    const before = new Date(Date.parse(today) - day).toISOString().slice(0, 10);
    project.write(`content/changes/${before}.json`, project.read(`content/changes/${file}`).replace(today, before));
    project.remove(`content/changes/${file}`);
  });
  afterAll(() => project?.dispose());

  test('shows a number that was changed, old beside new, as soon as it is built, and in the feed once it is recorded', async () => {
    project.write('seeds/exports.txt', sentence(35));
    await run('build');
    const changed = readLog().unrecorded?.changed ?? [];
    expect(changed.map(({ before, after }) => [before.figure, after.figure])).toMatchObject([
      [{ value: 30e6 }, { value: 35e6 }],
    ]);
    expect(readPage()).toMatch(/€30 million.*€35 million/u);
    expect(read('changes/feed.xml')).not.toContain('€35 million');

    await run('changes');
    await run('build');
    const [record] = readLog().records;
    expect(readLog()).not.toHaveProperty('unrecorded');
    expect(record?.changed).toEqual(changed);
    expect(readPage()).toMatch(/€30 million.*€35 million/u);
    expect(readNewest()?.['summary']).toMatch(/€30 million.*€35 million/u);
    expect(readNewest()?.['date_modified']?.slice(0, 10)).toBe(record?.date);
    expect(read('changes/feed.xml')).toMatch(/€30 million.*€35 million/u);
    // The page of the document says the day too, and through it the site map.
    const [briefing = ''] = read('sitemap-0.xml').match(/<url><loc>[^<]*\/briefings\/exports\/<[\s\S]*?<\/url>/u) ?? [];
    expect(briefing).toContain(`<lastmod>${record?.date}`);
  });

  test('says in the page, the feed and the data what is withdrawn with its document', async () => {
    project.remove('seeds/exports.txt');
    project.remove('seeds/exports.yml');
    await run('ingest');
    await run('changes');
    await run('build');
    const [record] = readLog().records;
    expect(record?.withdrawn).toMatchObject([{ briefing: 'exports', figure: { value: 30e6 } }]);
    expect(readPage()).toMatch(/withdrawn.*€30 million/iu);
    expect(readNewest()?.['summary']).toContain('€30 million');
    expect(read('changes/feed.xml')).toContain('€30 million');
  });
});
