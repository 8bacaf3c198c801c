import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { readTimes, runMeasured } from '../../../../scripts/bench/scale/run-measured.ts';

describe('readTimes', () => {
  test.each([
    ['0m0.00s 0m0.00s\n1m2.50s 0m3.25s\n', 65.75],
    ['0m0.012s 0m0.004s\n0m1.500s 0m0.250s', 1.75],
    ['0m9.00s 0m9.00s\n0m0.00s 0m0.00s\n', 0],
    ['', 0],
  ])('%j: %f seconds of the children', (printed, seconds) => {
    expect(readTimes(printed)).toBeCloseTo(seconds, 6);
  });
});

describe('runMeasured', () => {
  const burn = 'const end = process.cpuUsage().user + 3e5; while (process.cpuUsage().user < end);';

  test('counts the processor time of a process that a process started', async () => {
    const inner = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(burn)}])`;
    const { cpu, memory } = await runMeasured(tmpdir(), process.execPath, '-e', inner);
    expect(cpu).toBeGreaterThan(0.29);
    expect(memory).toBeGreaterThanOrEqual(process.platform === 'linux' ? 20 : 0);
  });

  test('says what a command printed that fails', async () => {
    const run = runMeasured(tmpdir(), process.execPath, '-e', 'console.log("no flour"); process.exit(3)');
    await expect(run).rejects.toThrow(/no flour/u);
  });
});
