import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { sync as writeFileAtomic } from 'write-file-atomic';
import { findDocument, readTargetLanguage } from './exchange/find-document.ts';
import { openMemory } from './exchange/open-memory.ts';
import { CommandError, runCommand } from './exchange/run-command.ts';
import { resolveTyped } from './exchange/typed-path.ts';
import { findFormat, toText } from './exchange/write-format.ts';

const form = 'npm run export -- <document> --to <language> --format tmx|xliff|po [--out <file>, - for standard output]';
const options = { to: { type: 'string' }, format: { type: 'string' }, out: { type: 'string' } } as const;

await runCommand(form, () => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const root = process.cwd();
  const briefing = findDocument(root, positionals[0]);
  const to = readTargetLanguage(values.to, briefing);
  const format = findFormat(values.format);
  const { text, told } = toText(format, briefing, openMemory(root, briefing, to).po, to);
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
  mkdirSync(dirname(path), { recursive: true });
  writeFileAtomic(path, text);
  console.log(`${values.out ?? name}: ${told}`);
});
