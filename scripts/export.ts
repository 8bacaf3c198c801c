import { existsSync } from 'node:fs';
import { writeWhole } from '../src/files/write-whole.ts';
import type { Rights } from '../src/model/rights.ts';
import { findRights } from '../src/rights/find-rights.ts';
import { readArguments } from './command/read-arguments.ts';
import { readSettings } from './command/read-settings.ts';
import { CommandError, runCommand } from './command/run-command.ts';
import { refuseFolder, resolveTyped } from './command/typed-path.ts';
import { findFormat, toText } from './exchange/write-format.ts';
import { findDocument } from './memory/find-document.ts';
import { openMemory } from './memory/open-memory.ts';
import { readTargetLanguage } from './memory/read-target-language.ts';

const form = 'npm run export -- <document> --to <language> --format tmx|xliff|po [--out <file>, - for standard output]';
const options = { to: { type: 'string' }, format: { type: 'string' }, out: { type: 'string' } } as const;

await runCommand(form, async () => {
  const { values, positionals } = readArguments(options, ['document']);
  const root = process.cwd();
  const briefing = findDocument(root, positionals[0]);
  const to = readTargetLanguage(values.to, briefing);
  const format = findFormat(values.format);
  const { text, told } = toText(format, briefing, openMemory(root, briefing, to).read(), to);
  const rights = findRights(briefing, (await readSettings()).rights);
  if (rights !== 'full') console.error(`warning ${briefing.slug}: ${toRightsWarning(rights)}`);
  if (values.out === '-') {
    process.stdout.write(text);
    return;
  }
  const name = `${briefing.slug}.${to}.${format.extension}`;
  const path = resolveTyped(values.out ?? name);
  if (values.out === undefined && existsSync(path)) {
    throw new CommandError(
      `“${name}” is there already and may hold work; move it, or say --out ${name} to write over it`,
    );
  }
  refuseFolder(values.out ?? name);
  writeWhole(path, text);
  console.log(`${values.out ?? name}: ${told}`);
});

/** What a person who hands the file on must know. */
function toRightsWarning(rights: Rights): string {
  return `its rights are “${rights}”, and this file has the whole text, for translators; it must not be published`;
}
