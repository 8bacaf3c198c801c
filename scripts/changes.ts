import { recordChanges } from './changes/record-changes.ts';
import { readArguments } from './command/read-arguments.ts';
import { readSettings } from './command/read-settings.ts';
import { CommandError, runCommand } from './command/run-command.ts';
import { readToday } from './command/typed-path.ts';
import { whileLocked } from './lock/while-locked.ts';

const form = 'npm run changes -- [--note "<why>"] [--date YYYY-MM-DD]';

await runCommand(form, async () => {
  const { values } = readArguments({ note: { type: 'string' }, date: { type: 'string' } }, []);
  const day = readDay(values.date);
  const { rights } = await readSettings();
  const { changes, isFirst, file } = whileLocked(process.cwd(), 'npm run changes', () =>
    recordChanges(process.cwd(), day, values.note, rights),
  );
  if (!file) return console.log('No figure has changed since the last record.');
  const { added, changed, withdrawn } = changes;
  if (isFirst) return console.log(`${file}: the change log begins, with ${added.length} figures. Commit it.`);
  console.log(`${file}: ${added.length} added, ${changed.length} changed, ${withdrawn.length} withdrawn. Commit it.`);
});

function readDay(day: string | undefined): string {
  if (day === undefined) return readToday();
  if (/^\d{4}-\d{2}-\d{2}$/u.test(day) && !Number.isNaN(Date.parse(day))) return day;
  throw new CommandError(`“${day}” is not a day; write it as 2024-04-12`);
}
