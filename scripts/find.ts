import { styleText } from 'node:util';
import { wrapText } from '../src/diagnostics/terminal/wrap-text.ts';
import { type FindingKind, findingKinds } from '../src/find/find-evidence.ts';
import { type Look, printFindings } from '../src/find/print-findings.ts';
import type { FindReport } from '../src/find/to-report.ts';
import { toPlainLine } from '../src/pipeline/briefing/to-plain-line.ts';
import { readArguments } from './command/read-arguments.ts';
import { CommandError, runCommand } from './command/run-command.ts';
import { toUnknown } from './command/to-unknown.ts';
import { find } from './find/find.ts';
import { openCorpus } from './find/open-corpus.ts';
import { readKeptRights } from './find/read-kept-rights.ts';
import { listDocuments } from './memory/find-document.ts';

const form =
  'npm run find -- <words or number> [--kind figure|segment|entity|briefing] [--briefing <briefing>] [--lang <language>] [--max <number>] [--json]';
const options = {
  kind: { type: 'string' },
  briefing: { type: 'string' },
  lang: { type: 'string' },
  max: { type: 'string', default: '5' },
  json: { type: 'boolean', default: false },
} as const;

const looks: Readonly<Record<Look, Parameters<typeof styleText>[0]>> = {
  heading: ['bold', 'underline'],
  main: 'bold',
  snippet: 'cyan',
  quiet: 'gray',
  warning: 'yellow',
};
const widest = 80;

await runCommand(form, async () => {
  const { values, positionals } = readArguments(options);
  const query = positionals.join(' ').trim();
  if (query === '') throw new CommandError('say what is to be found: words, a name, a number or an id');
  const root = process.cwd();
  const { briefing, lang, json } = values;
  if (briefing !== undefined && !listDocuments(root).includes(briefing))
    throw new CommandError(toUnknown('briefing', briefing, listDocuments(root)));
  const kinds = readKinds(values.kind);
  const corpus = openCorpus(root, () => {
    if (process.stderr.isTTY) console.error('Reading all documents, since there are none yet or some have changed …');
  });
  const wish = { query, max: readMost(values.max), ...(briefing && { briefing }), ...(lang && { lang }) };
  const report = await find(wish, kinds, corpus, readKeptRights(root));
  if (corpus.unread.length > 0)
    console.error(`warning ${corpus.unread[0]}: it has not been read yet; run “npm run ingest” to find its words`);
  if (json) console.log(toJson(query, report));
  else for (const line of print(query, report)) console.log(line);
});

function readKinds(kind: string | undefined): readonly FindingKind[] {
  if (kind === undefined) return findingKinds;
  const known = findingKinds.find((each) => each === kind);
  if (known) return [known];
  throw new CommandError(toUnknown('kind', kind, findingKinds));
}

function readMost(max: string): number {
  const most = Number(max);
  if (Number.isInteger(most) && most >= 1 && most <= 1000) return most;
  throw new CommandError(`--max ${max}: write a number from 1 to 1000`);
}

function print(query: string, { groups, hints }: FindReport): string[] {
  const width = Math.min(widest, process.stdout.columns ?? widest);
  const paint = (look: Look, text: string) => styleText(looks[look], text, { stream: process.stdout });
  const told = [...(groups.length === 0 ? [`Nothing fits “${query}”.`] : []), ...hints];
  const lines = told.flatMap((line) => wrapText(toPlainLine(line), width));
  return [
    ...lines,
    ...(lines.length > 0 && groups.length > 0 ? [''] : []),
    ...printFindings(groups, { width, paint, query }),
  ];
}

/** What no terminal may take for a command of its own is escaped. */
function toJson(query: string, { groups, hints }: FindReport): string {
  const text = JSON.stringify({ query, hints, findings: groups.flatMap(({ findings }) => findings) }, null, 2);
  return text.replace(/[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
