import { execFile, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPackage, isRootOnDebian } from '../../scripts/install-package.ts';
import { installCommand } from '../../scripts/translate/start-apertium.ts';
import { parsePoFile } from '../../src/translation/po/parse-po-file.ts';
import { copyProject, type ProjectCopy } from '../support/copy-project.ts';

let project: ProjectCopy;

beforeAll(() => {
  const packages = installCommand.split(' ').filter((word) => word.startsWith('apertium'));
  const missing = packages.filter((name) => !existsSync(`/usr/share/doc/${name}`));
  if (isRootOnDebian() && missing.length > 0) installPackage(...missing);
  project = copyProject();
});
afterAll(() => project.dispose());

const own = 'us-assessment-of-chinese-sales';
// Nothing listens there, whatever runs on this machine: the command starts a server and stops it.
const env = { ...process.env, APERTIUM_URL: 'http://localhost:1' };

function translate(document: string): Promise<string> {
  const args = ['run', '--silent', 'translate', '--', document, '--to', 'en', '--engine', 'apertium'];
  return new Promise((resolve, reject) => {
    execFile('npm', args, { cwd: project.root, env }, (fault, stdout, stderr) =>
      fault ? reject(new Error(stderr)) : resolve(stdout),
    );
  });
}

function readEntries(document: string) {
  const file = `content/translations/${document}.en.po`;
  return parsePoFile(project.read(file), file).entries;
}

/** The digits of a text in order of size, without the signs between them. */
function listDigits(text: string): string[] {
  return (text.match(/\d+(?:[.,\u202F]\d+)*/g) ?? []).map((number) => number.replace(/\D/g, '')).sort();
}

/** The servers that run for this copy of the project. */
function countServers(): number {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return processes.filter((name) => readCommand(name).includes(join(project.root, 'scripts'))).length;
}

function readCommand(process: string): string {
  try {
    const command = readFileSync(`/proc/${process}/cmdline`, 'utf8');
    return command.includes('serve-apertium.py') ? command : '';
  } catch {
    // It ended meanwhile.
    return '';
  }
}

describe('with Apertium installed', () => {
  it.each([
    [own, 'ron→spa→eng', 12],
    ['us-report-on-chinese-support', 'ita→cat→eng', 50],
  ])('%s goes from nothing to a complete labelled draft with one command', async (document, route, count) => {
    project.remove(`content/translations/${document}.en.po`);
    const report = await translate(document);
    const label = new RegExp(
      `^provenance: Apertium \\d+\\.\\d+\\.\\d+ \\(${route}\\), \\d{4}-\\d\\d-\\d\\d; no person has reviewed it$`,
    );
    expect(report).toContain(`${count} drafts put in`);

    const entries = readEntries(document);
    expect(entries).toHaveLength(count);
    for (const { source, target, isDraft, comments } of entries) {
      expect(isDraft).toBe(true);
      expect(comments).toEqual([expect.stringMatching(label)]);
      expect([source, listDigits(target)]).toEqual([source, listDigits(source)]);
      expect(target).not.toMatch(/XQ|QX|[*#@]/);
      expect(target).not.toBe('');
    }
    expect(countServers()).toBe(0);
  });

  it('keeps the names that the glossary knows', () => {
    const targets = readEntries(own)
      .map(({ target }) => target)
      .join('\n');
    for (const name of ['Hikvision', 'iRay Technology', 'Free Russia Foundation', 'Antony Blinken', 'Xi Jinping'])
      expect(targets).toContain(name);
  });

  it.each(['SIGINT', 'SIGKILL'] as const)('leaves no server behind after %s', async (signal) => {
    rmSync(join(project.root, '.cache/translate'), { recursive: true, force: true });
    const args = ['scripts/translate.ts', own, '--to', 'en', '--engine', 'apertium', '--replace-drafts'];
    const child = spawn(process.execPath, args, { cwd: project.root, env, stdio: 'ignore' });
    await expect.poll(countServers, { timeout: 20_000 }).toBe(1);
    child.kill(signal);
    await expect.poll(countServers, { timeout: 20_000 }).toBe(0);
  });
});
