import { setTimeout as sleep } from 'node:timers/promises';
import { readArguments } from './command/read-arguments.ts';
import { CommandError, RunError, runCommand } from './command/run-command.ts';
import { toUnknown } from './command/to-unknown.ts';
import { readToday } from './command/typed-path.ts';
import { findDocument } from './memory/find-document.ts';
import { readTargetLanguage } from './memory/read-target-language.ts';
import { EngineError } from './translate/engine.ts';
import { engines } from './translate/engines.ts';
import { printReport } from './translate/print-report.ts';
import { createProgress, type Progress } from './translate/progress.ts';
import { createNameSource } from './translate/project-names.ts';
import { createRequester, type RequestJson } from './translate/request-json.ts';
import { translateDocument } from './translate/translate-document.ts';

const form = `npm run translate -- <document> --to <language> --engine ${[...engines.keys()].join('|')} [--url <base URL>] [--replace-drafts]`;
const options = {
  to: { type: 'string' },
  engine: { type: 'string' },
  url: { type: 'string' },
  'replace-drafts': { type: 'boolean', default: false },
} as const;
const interrupted = 130;

await runCommand(form, async () => {
  const { values, positionals } = readArguments(options, ['one document']);
  const root = process.cwd();
  const document = findDocument(root, positionals[0]);
  const to = readTargetLanguage(values.to, document);
  const createEngine = findEngine(values.engine);
  const { stderr, env } = process;
  const progress = createProgress({
    write: (text) => stderr.write(text),
    isTerminal: stderr.isTTY === true,
    now: () => performance.now(),
  });
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => stop.abort(new EngineError('stopped before all was done', interrupted)));
  try {
    const report = await translateDocument({
      ...{ root, document, to, progress, signal: stop.signal, replaceDrafts: values['replace-drafts'] },
      engine: createEngine({ url: values.url, env, request: createPatientRequester(progress) }),
      findNames: createNameSource(root),
      today: readToday(),
    });
    progress.end();
    printReport(report);
  } catch (fault) {
    progress.end();
    throw toTold(stop.signal.aborted ? stop.signal.reason : fault, progress.count());
  }
});

function findEngine(name: string | undefined) {
  if (name === undefined) throw new CommandError('say which engine is to translate, such as --engine apertium');
  const createEngine = engines.get(name);
  if (!createEngine) throw new CommandError(toUnknown('engine', name, [...engines.keys()]));
  return createEngine;
}

function createPatientRequester({ say }: Progress): RequestJson {
  return createRequester({
    tries: 5,
    timeout: 60_000,
    sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
    random: Math.random,
    now: Date.now,
    say,
  });
}

/** What an engine failed at, with what has become of the work. */
function toTold(fault: unknown, kept: number): unknown {
  if (!(fault instanceof EngineError)) return fault;
  const rest =
    kept > 0 ? `; the ${kept} texts translated so far are kept, and the same command goes on from there` : '';
  return new RunError(`${fault.message}; no file was changed${rest}`, fault.status);
}
