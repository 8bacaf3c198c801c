import { basename } from 'node:path';
import { matchUnits } from '../src/translation/exchange/match-units.ts';
import { readExchange } from '../src/translation/exchange/read-exchange.ts';
import { mergeEntries } from '../src/translation/merge-entries.ts';
import { readArguments } from './command/read-arguments.ts';
import { CommandError, runCommand } from './command/run-command.ts';
import { readToday, readTyped } from './command/typed-path.ts';
import { chooseDocument } from './exchange/choose-document.ts';
import { chooseTarget, doubtSource } from './exchange/choose-target.ts';
import { decodeExchange } from './exchange/decode-exchange.ts';
import { openMemory } from './memory/open-memory.ts';
import { printMerge, printWarnings } from './memory/print-merge.ts';

const form =
  'npm run import -- <file> [--document <slug>] [--to <language>] [--replace-drafts] [--reviewed-by "<name>"]';
const options = {
  document: { type: 'string' },
  to: { type: 'string' },
  'replace-drafts': { type: 'boolean', default: false },
  'reviewed-by': { type: 'string' },
} as const;

await runCommand(form, () => {
  const { values, positionals } = readArguments(options, ['one file']);
  const [path] = positionals;
  if (path === undefined) throw new CommandError('say one TMX, XLIFF or PO file');
  const root = process.cwd();
  const text = decodeExchange(readTyped(path), path);
  const { to, 'reviewed-by': reviewedBy, 'replace-drafts': replaceDrafts } = values;
  const read = (sourceLang?: string) =>
    readExchange(text, path, { ...(sourceLang && { sourceLang }), ...(to && { targetLang: to }) });
  const briefing = chooseDocument(root, values.document, path, read);
  const exchange = read(briefing.lang);
  const memory = openMemory(root, briefing, chooseTarget(root, briefing, to, exchange.targetLang));
  const sources = new Map(briefing.segments.map((segment): [string, string] => [segment.id, segment.text]));
  const origin = { file: basename(path), date: readToday(), ...(reviewedBy && { reviewedBy }) };
  const { before, warnings, merge } = memory.change((po) => {
    const match = matchUnits(exchange.units, po, sources, origin);
    const merged = mergeEntries(po, match.incoming, { replaceDrafts });
    return { file: merged.file, before: po, warnings: match.warnings, merge: merged };
  });
  printWarnings(path, [...doubtSource(briefing, exchange), ...exchange.warnings, ...warnings]);
  printMerge(memory.file, before, merge);
});
