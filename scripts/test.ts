import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { leaveWithHelp } from './command/print-help.ts';

leaveWithHelp('npm test');
const resultSchema = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), success: z.boolean() });

/** The checks that come before the tests; each counts as one. */
const checks: readonly (readonly [string, readonly string[]])[] = [
  ['biome', ['ci', '--error-on-warnings', '--colors=off']],
  ['astro', ['check']],
  ['knip', []],
];

function run(command: string, args: readonly string[]): boolean {
  console.log(`\n> ${[command, ...args].join(' ')}`);
  const { status, error } = spawnSync(join('node_modules/.bin', command), args, { stdio: 'inherit' });
  if (error) console.error(error.message);
  return status === 0;
}

function runVitest(): { passed: number; failed: number } {
  const folder = mkdtempSync(join(tmpdir(), 'concordance-test-'));
  const file = join(folder, 'result.json');
  try {
    const isGood = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
    const result = resultSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    // A file that fails to load has no failed test of its own, and must not pass for that.
    const failed = Math.max(result.numFailedTests, isGood && result.success ? 0 : 1);
    return { passed: result.numPassedTests, failed };
  } catch (fault) {
    console.error(`vitest gave no result: ${(fault as Error).message}`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const failedChecks = checks.filter(([command, args]) => !run(command, args)).map(([command]) => command);
const tests = runVitest();
const passed = checks.length - failedChecks.length + tests.passed;
const failed = failedChecks.length + tests.failed;
if (failedChecks.length > 0) console.error(`\nfailed checks: ${failedChecks.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
if (failed > 0 || tests.passed === 0) process.exitCode = 1;
