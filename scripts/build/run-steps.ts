import type { Build, BuildStep } from './build.ts';

/** Runs the steps of a build one after the other, until one throws; then what they left to be done, the last first. */
export async function runSteps(steps: readonly BuildStep[], build: Build): Promise<void> {
  await using endings = new AsyncDisposableStack();
  for (const { name, run } of steps) {
    const start = performance.now();
    const ending = await run(build);
    if (ending) endings.defer(ending);
    build.took.push({ step: name, seconds: (performance.now() - start) / 1000 });
  }
}
