import { existsSync } from 'node:fs';
import { BuildStopped, createBuild } from './build/build.ts';
import { runSteps } from './build/run-steps.ts';
import { steps } from './build/steps.ts';
import { tellRoom } from './build/tell-room.ts';
import { readArguments } from './command/read-arguments.ts';
import { runCommand } from './command/run-command.ts';

const options = { fresh: { type: 'boolean', default: false } } as const;

await runCommand('npm run build -- [--fresh]', async () => {
  const { values } = readArguments(options, []);
  try {
    await runSteps(steps, createBuild({ isFresh: values.fresh }));
    console.log('The site is in dist/.');
  } catch (fault) {
    if (!(fault instanceof BuildStopped)) throw fault;
    process.exitCode = fault.status;
    tellRoom();
  }
});
if (process.exitCode && existsSync('dist')) console.error('The site in dist/ is as it was before this build.');
