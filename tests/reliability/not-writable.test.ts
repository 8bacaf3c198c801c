import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyProject } from '../support/copy-project.ts';

/** Of no one in particular on Debian: who runs the tests may be root, whom no permissions keep out. */
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
const module = new URL('../../scripts/lock/take-lock.ts', import.meta.url).href;

/** What a command says that wants the project at `root` to itself and is not run by root. */
function takeLock(root: string) {
  const program = `const { takeLock } = await import('${module}');
try { takeLock('${root}', { command: 'npm run it' })(); } catch (fault) { console.log(fault.name + ': ' + fault.message); }`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
    ...(isRoot && { uid: nobody, gid: nobody }),
  });
  return stdout + stderr;
}

test('in a project of someone else a command says whose it is and what to do, and names no file of its own', () => {
  const said = takeLock('/usr');
  expect(said).toMatch(
    /^RunError: \/usr: this command writes here, and you \(\S+\) may not, for the folder belongs to user 0; /u,
  );
  expect(said).toContain('work in a clone of your own, or have the folder given to you (chown)\n');
  expect(said).not.toContain('.json');
});

test.each([
  ['that is there', true],
  ['that is not there yet', false],
])(
  'in a project of one’s own that may not be written a command says what mends it; with a folder of state %s',
  (_, has) => {
    const root = mkdtempSync(join(tmpdir(), 'concordance-closed-'));
    const folder = has ? join(root, '.cache') : root;
    onTestFinished(() => {
      chmodSync(folder, 0o755);
      rmSync(root, { recursive: true });
    });
    if (has) mkdirSync(folder);
    for (const path of isRoot ? [root, folder] : []) chownSync(path, nobody, nobody);
    expect(takeLock(root)).toBe('');
    if (!has) rmSync(join(root, '.cache'), { recursive: true });
    chmodSync(folder, 0o555);
    expect(takeLock(root)).toMatch(/^RunError: .* may not; “chmod -R u\+rwX .*” mends that\n$/u);
  },
);

test('a build whose site could not take the place of the last in one step ends before it begins', async () => {
  const project = copyProject();
  // Of Linux, and never on the disk that a project is on.
  const other = mkdtempSync('/dev/shm/concordance-cache-');
  onTestFinished(() => {
    project.dispose();
    rmSync(other, { recursive: true });
  });
  symlinkSync(other, join(project.root, '.cache'));
  const { code, output } = await project.run('build');
  expect([code, output]).toEqual([
    1,
    expect.stringMatching(/^error \.cache: it is on another disk than the project, .*\n$/u),
  ]);
});
