import { describe, expect, it } from 'vitest';
import { checkFreshness } from '../../../../scripts/check/check-freshness.ts';
import { createProjectCheck } from '../../../../scripts/check/check-project.ts';
import { chooseFormat } from '../../../../scripts/check/choose-format.ts';
import { ingest } from '../../../../scripts/ingest/ingest.ts';
import { listSeedDiagnostics } from '../../../../scripts/ingest/list-seed-diagnostics.ts';
import { toLine } from '../../../../src/diagnostics/diagnostic.ts';
import { parseSettings } from '../../../../src/settings.ts';
import { createProject } from '../../../support/create-project.ts';

const sound = {
  'seeds/exports.txt': 'The ministry said on Monday that exports to Italy had reached 3 million euros in 2023.\n',
  'seeds/exports.yml': 'lang: en\ntitle: Exports\n',
};
const settings = parseSettings({
  ...{ title: 'T', description: { en: 'D' }, site: 'https://example.org', publisher: 'P' },
});

describe('the form of a report', () => {
  it.each([
    [undefined, {}, 'human'],
    [undefined, { GITHUB_ACTIONS: 'true' }, 'github'],
    [undefined, { GITHUB_ACTIONS: '' }, 'human'],
    ['human', { GITHUB_ACTIONS: 'true' }, 'human'],
    ['json', {}, 'json'],
    ['github', {}, 'github'],
  ])('where %j is asked for, in %j, is %s', (asked, env, format) => {
    expect(chooseFormat(asked, env)).toBe(format);
  });

  it.each(['xml', 'JSON', 'toString'])('cannot be %s', (asked) => {
    expect(() => chooseFormat(asked, {})).toThrow(`there is no format “${asked}”; there are human, github, json`);
  });
});

describe('what is stale', () => {
  it('is each briefing that an ingest would write or remove', () => {
    const project = createProject({ ...sound, 'seeds/other.txt': 'A second report.', 'seeds/other.yml': 'lang: en\n' });
    ingest({ root: project.root });
    expect(checkFreshness(ingest({ root: project.root, isDryRun: true }))).toEqual([]);
    project.write('seeds/exports.yml', 'lang: en\ntitle: Imports\n');
    project.remove('seeds/other.txt');
    project.remove('seeds/other.yml');
    const found = checkFreshness(ingest({ root: project.root, isDryRun: true }));
    expect(found.map((stale) => [stale.ruleId, toLine(stale)])).toEqual([
      ['stale-briefing', 'content/briefings/exports.mdx:1:1: is not what its seed gives now; run “npm run ingest”'],
      ['orphaned-briefing', 'content/briefings/other.mdx:1:1: its seed is gone; run “npm run ingest”'],
    ]);
  });
});

describe('what is doubtful in a document', () => {
  it('is said at its words, with what to do apart', () => {
    const text = 'The ministry met.\n\nIt met again on 31 February 2023 in Rome.\n';
    const project = createProject({ 'seeds/a.txt': text, 'seeds/a.yml': 'lang: en\n' });
    const [found, ...others] = listSeedDiagnostics(ingest({ root: project.root }));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      ...{ ruleId: 'impossible-date', level: 'warning', file: 'seeds/a.txt', cure: 'check it against the source' },
      start: { line: 3, column: 17 },
      end: { line: 3, column: 33 },
    });
  });

  it('is nothing where nothing is, and where no document was read anew', () => {
    const project = createProject(sound);
    expect(listSeedDiagnostics(ingest({ root: project.root }))).toEqual([]);
  });
});

describe('a project that is checked again and again', () => {
  const head = '---\ntitle: T\nsummary: S\nauthors: [A]\ndate: 2025-01-02\n---\n\n';

  it('has only its commentary read again where only that has changed', () => {
    const project = createProject({ ...sound, 'content/commentary/a.mdx': `${head}In <Entity id="itlay" />.\n` });
    ingest({ root: project.root });
    const check = createProjectCheck(project.root);
    const find = (changed: 'everything' | 'commentary') =>
      check(settings, changed).report.diagnostics.map(({ ruleId }) => ruleId);
    expect(find('everything')).toContain('unknown-entity');
    project.write('content/commentary/a.mdx', `${head}Nothing.\n`);
    project.write('seeds/exports.yml', 'lang: en\ntitle: Imports\n');
    expect(find('commentary')).not.toContain('unknown-entity');
    expect(find('commentary')).not.toContain('stale-briefing');
    expect(find('everything')).toContain('stale-briefing');
  });

  it('says the faults of a glossary alone where it cannot be read, and goes on when it is mended', () => {
    const project = createProject(sound);
    ingest({ root: project.root });
    const check = createProjectCheck(project.root);
    const entry = project.read('content/glossary/italy.mdx');
    project.write('content/glossary/italy.mdx', '---\nid: italy\ntpye: place\n---\n\nA country.\n');
    expect(check(settings).report.diagnostics.map(({ ruleId }) => ruleId)).toContain('unknown-field');
    project.write('content/glossary/italy.mdx', entry);
    expect(check(settings).report.diagnostics).toEqual([]);
  });
});
