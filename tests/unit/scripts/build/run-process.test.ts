import { describe, expect, it } from 'vitest';
import { BuildStopped } from '../../../../scripts/build/build.ts';
import { askProcess, runProcess } from '../../../../scripts/build/run-process.ts';

describe('a program of the build', () => {
  it('tells the build what it has found, all of it, also when it ends at once', async () => {
    const report = { diagnostics: Array.from({ length: 5000 }, (_, line) => ({ line, end: undefined })) };
    const program = `const report = { diagnostics: Array.from({ length: 5000 }, (_, line) => ({ line, end: undefined })) };
      process.send(report); process.send('end');`;
    expect(await askProcess(['-e', program])).toEqual([report, 'end']);
  });

  it.each([
    ['asked', askProcess],
    ['run', runProcess],
  ])('stops the build with its status where it fails, when it is %s', async (_, run) => {
    const failed = run(['-e', 'process.exit(3)']);
    await expect(failed).rejects.toThrow(BuildStopped);
    await expect(failed).rejects.toMatchObject({ status: 3 });
  });

  it('has told nothing where it had nothing to tell', async () => {
    expect(await askProcess(['-e', ''])).toEqual([]);
  });
});
