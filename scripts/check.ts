import { ofLevel } from '../src/diagnostics/report.ts';
import { createProjectCheck } from './check/check-project.ts';
import { chooseFormat } from './check/choose-format.ts';
import { printCheck } from './check/print-check.ts';
import { watchCheck } from './check/watch-check.ts';
import { readArguments } from './command/read-arguments.ts';
import { readSettings } from './command/read-settings.ts';
import { runCommand } from './command/run-command.ts';
import { whileLocked } from './lock/while-locked.ts';

const options = { format: { type: 'string' }, watch: { type: 'boolean', default: false } } as const;

await runCommand('npm run check -- [--format human|github|json] [--watch]', async () => {
  const { values } = readArguments(options, []);
  const format = chooseFormat(values.format, process.env);
  const root = process.cwd();
  if (values.watch) {
    await watchCheck(root, format);
    return;
  }
  const settings = await readSettings();
  const found = whileLocked(root, 'npm run check', () => createProjectCheck(root)(settings));
  printCheck(found, format, root);
  if (ofLevel(found.report, 'error').length > 0) process.exitCode = 1;
});
