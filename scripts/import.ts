import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { matchUnits } from '../src/translation/exchange/match-units.ts';
import { readExchange } from '../src/translation/exchange/read-exchange.ts';
import { mergeEntries } from '../src/translation/merge-entries.ts';
import { chooseDocument } from './exchange/choose-document.ts';
import { chooseTarget } from './exchange/choose-target.ts';
import { decodeExchange } from './exchange/decode-exchange.ts';
import { openMemory } from './exchange/open-memory.ts';
import { printMerge, printWarnings } from './exchange/print-merge.ts';
import { CommandError, runCommand } from './exchange/run-command.ts';
import { readToday, resolveTyped } from './exchange/typed-path.ts';

const form =
  'npm run import -- <file> [--document <slug>] [--to <language>] [--replace-drafts] [--reviewed-by "<name>"]';
const options = {
  document: { type: 'string' },
  to: { type: 'string' },
  'replace-drafts': { type: 'boolean', default: false },
  'reviewed-by': { type: 'string' },
} as const;

await runCommand(form, () => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) throw new CommandError('say one TMX, XLIFF or PO file');
  const root = process.cwd();
  const text = decodeExchange(readFileSync(resolveTyped(path)), path);
  const { to, 'reviewed-by': reviewedBy } = values;
  const read = (sourceLang?: string) =>
    readExchange(text, path, { ...(sourceLang && { sourceLang }), ...(to && { targetLang: to }) });
  const briefing = chooseDocument(root, values.document, path, read);
  const exchange = read(briefing.lang);
  const memory = openMemory(root, briefing, chooseTarget(root, briefing, to, exchange.targetLang));
  const sources = new Map(briefing.segments.map((segment): [string, string] => [segment.id, segment.text]));
  const origin = { file: basename(path), date: readToday(), ...(reviewedBy && { reviewedBy }) };
  const { incoming, warnings } = matchUnits(exchange.units, memory.po, sources, origin);
  const merge = mergeEntries(memory.po, incoming, { replaceDrafts: values['replace-drafts'] });
  memory.save(merge.file);
  printWarnings(path, [...exchange.warnings, ...warnings]);
  printMerge(memory.file, memory.po, merge);
});
