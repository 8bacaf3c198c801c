import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { reportSchema } from '../../src/diagnostics/report-schema.ts';
import { copyProject, type ProjectCopy } from '../support/copy-project.ts';

const file = 'content/commentary/z-checked.mdx';
const head = '---\ntitle: A title\nsummary: A summary.\nauthors: [A. Writer]\ndate: 2026-05-01\n---\n\n';
const broken = `${head}<Entity id="italy" /> met <Entity id="chnia" />.\n`;
const sound = `${head}<Entity id="italy" /> met.\n`;

let project: ProjectCopy;
beforeAll(async () => {
  project = copyProject();
  project.write(file, sound);
  const { code, output } = await project.run('ingest');
  if (code !== 0) throw new Error(output);
});
beforeEach(() => project.write(file, broken));
afterAll(() => project.dispose());

/** What a person's own environment might say of colours and of where it runs is left out. */
const { GITHUB_ACTIONS: _, FORCE_COLOR: _colour, NO_COLOR: _none, ...environment } = process.env;

function check(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'check', '--', ...args], {
    ...{ cwd: project.root, encoding: 'utf8' },
    env: { ...environment, ...env },
  });
  return { status, stdout, stderr };
}

describe('a commentary with a wrong reference', () => {
  test('is said with its place first where it is piped, and the command fails', () => {
    const { status, stdout, stderr } = check();
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain(
      `error ${file}:8:35: <Entity> id="chnia": no such entity; did you mean china (“A country in East Asia`,
    );
    expect(stdout).toContain(
      '\n8 | <Entity id="italy" /> met <Entity id="chnia" />.\n  |                                   ^^^^^^^^^^\n',
    );
    expect(stdout).toMatch(/\ncheck: 1 error, no warnings, \d+ allowed with a reason in \d+ files\n$/u);
  });

  test('is an annotation where GitHub Actions runs the command, or where that is asked for', () => {
    const command = `::error file=${file},line=8,endLine=8,col=35,endColumn=44,title=unknown-entity::<Entity> id="chnia"`;
    expect(check([], { GITHUB_ACTIONS: 'true' }).stdout).toContain(`\n${command}`);
    expect(check(['--format', 'github'])).toMatchObject({ status: 1, stdout: expect.stringContaining(`\n${command}`) });
    expect(check(['--format', 'human'], { GITHUB_ACTIONS: 'true' }).stdout).not.toContain('::error');
  });

  test('is JSON that its schema describes, with nothing else on standard output', () => {
    const { status, stdout, stderr } = check(['--format', 'json']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const { counts, diagnostics } = reportSchema.parse(JSON.parse(stdout));
    expect(counts.errors).toBe(1);
    expect(diagnostics.filter(({ level }) => level === 'error')).toMatchObject([
      { ruleId: 'unknown-entity', file, start: { line: 8, column: 35 }, end: { line: 8, column: 45 } },
    ]);
  });

  test('has colours only where they are wanted', () => {
    const colour = String.fromCharCode(27);
    expect(check().stdout).not.toContain(colour);
    expect(check([], { FORCE_COLOR: '1' }).stdout).toContain(`${colour}[`);
    expect(check([], { NO_COLOR: '1' }).stdout).not.toContain(colour);
  });

  test('stops a build before the site is begun, and leaves the last one', async () => {
    mkdirSync(join(project.root, 'dist'), { recursive: true });
    project.write('dist/old.html', 'old');
    const { code, output } = await project.run('build');
    expect(code).toBe(1);
    expect(output).toContain(`error ${file}:8:35: `);
    expect(output).toContain('The site in dist/ is as it was before this build.');
    expect(output).not.toMatch(/astro|\[build\]/u);
    expect(project.read('dist/old.html')).toBe('old');
  });
});

describe('a project without errors', () => {
  beforeEach(() => project.write(file, sound));

  test('passes, with its counts and a summary', () => {
    const { status, stdout } = check();
    expect(status).toBe(0);
    expect(stdout).toMatch(/^content\/translations\/\S+: \d+ of \d+ segments translated/mu);
    expect(stdout).toMatch(/^briefings: \d+ fresh$/mu);
    expect(stdout).toMatch(/^check: no errors, /mu);
  });

  test('fails where a seed has changed since', () => {
    const [name] = readdirSync(join(project.root, 'seeds')).filter((each) => each.endsWith('.txt'));
    const before = project.read(`seeds/${name}`);
    onTestFinished(() => project.write(`seeds/${name}`, before));
    project.write(`seeds/${name}`, `${before}\n\nUn altro.\n`);
    expect(check()).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(
        /^error content\/briefings\/\S+\.mdx:1:1: is not what its seed gives now; run “npm run ingest” \[stale-briefing\]$/mu,
      ),
    });
  });
});

test('a form that is none is refused with those there are', () => {
  expect(check(['--format', 'xml'])).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('there is no format “xml”; there are human, github, json'),
  });
});

/** A command that goes on: what it has printed, and a wait for more of it. */
function start(command: string, args: readonly string[]) {
  const child: ChildProcess = spawn(command, args, { cwd: project.root, env: { ...environment }, detached: true });
  onTestFinished(() => {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  });
  let printed = '';
  let read = 0;
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data) => {
      printed += String(data);
    });
  /** What was printed since the last wait, up to the end of the next whole report. */
  const waitForReport = async () => {
    for (;;) {
      const at = printed.indexOf('Watching', read);
      if (at >= 0) {
        const report = printed.slice(read, at);
        read = printed.indexOf('\n', at) < 0 ? printed.length : printed.indexOf('\n', at);
        return report;
      }
      if (child.exitCode !== null) throw new Error(`it ended:\n${printed}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return { child, ended, waitForReport };
}

describe('watching', () => {
  test('checks again what is edited, goes on after faults, and ends when it is told to', async () => {
    const { child, ended, waitForReport } = start('node', ['scripts/check.ts', '--watch']);
    expect(await waitForReport()).toContain('id="chnia": no such entity');

    project.write(file, sound);
    expect(await waitForReport()).toMatch(/check: no errors/u);

    const italy = project.read('content/glossary/italy.mdx');
    project.write('content/glossary/italy.mdx', '---\nid: itlay\ntype: place\n---\n');
    expect(await waitForReport()).toContain('error content/glossary/italy.mdx:2:1: ');
    project.write('content/glossary/italy.mdx', italy);
    expect(await waitForReport()).toMatch(/check: no errors/u);

    const settings = project.read('astro.config.mjs');
    project.write('astro.config.mjs', settings.replace('...own,', '...own, title: "",'));
    expect(await waitForReport()).toMatch(/error .*title/su);
    project.write('astro.config.mjs', settings.replace('...own,', '...own,\nlanguages: ["en", "de"],'));
    // At the list, whatever item of it is wrong.
    expect(await waitForReport()).toMatch(/error astro\.config\.mjs:7:1: “languages\.1”: “de”/u);
    project.write('astro.config.mjs', settings);
    expect(await waitForReport()).toMatch(/check: no errors/u);

    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  test.skipIf(process.platform !== 'linux')('on a terminal begins on a cleared screen, and ends with q', async () => {
    const { child, ended, waitForReport } = start('script', ['-qec', 'node scripts/check.ts --watch', '/dev/null']);
    const shown = await waitForReport();
    const colour = String.fromCharCode(27);
    expect(shown.startsWith(`${colour}[`)).toBe(true);
    expect(shown).toContain(`error[unknown-entity]`);
    expect(shown).toContain('npm run docs -- unknown-entity');
    child.stdin?.write('q');
    expect(await ended).toBe(0);
  });
});
