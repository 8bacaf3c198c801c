import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildReportSchema } from '../src/report/build-report.ts';
import { toReportLines } from '../src/report/to-report-lines.ts';
import { readArguments } from './command/read-arguments.ts';
import { RunError, runCommand } from './command/run-command.ts';
import { reportFolder } from './report/report-folder.ts';

const options = { json: { type: 'boolean', default: false } } as const;

await runCommand('npm run report -- [--json]', () => {
  const { values } = readArguments(options, []);
  const file = join(process.cwd(), reportFolder, 'build.json');
  if (!existsSync(file)) throw new RunError('there is no report yet: “npm run build” makes one');
  const text = readFileSync(file, 'utf8');
  if (values.json) process.stdout.write(text);
  else console.log(toReportLines(buildReportSchema.parse(JSON.parse(text))).join('\n'));
});
