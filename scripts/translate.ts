import { setTimeout as sleep } from 'node:timers/promises';
import { EngineError } from './translate/engine.ts';
import { engines } from './translate/engines.ts';
import { listDocuments } from './translate/open-memory.ts';
import { parseArguments } from './translate/parse-arguments.ts';
import { printReport } from './translate/print-report.ts';
import { createProgress } from './translate/progress.ts';
import { createNameSource } from './translate/project-names.ts';
import { createRequester } from './translate/request-json.ts';
import { translateDocument } from './translate/translate-document.ts';

const root = process.cwd();
const interrupted = 130;
const { stderr, env } = process;
const progress = createProgress({
  write: (text) => stderr.write(text),
  isTerminal: stderr.isTTY === true,
  now: () => performance.now(),
});
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => stop.abort(new EngineError('stopped before all was done')));

const request = createRequester({
  tries: 5,
  timeout: 60_000,
  sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
  random: Math.random,
  now: Date.now,
  say: progress.say,
});

try {
  const wanted = parseArguments(process.argv.slice(2), listDocuments(root), [...engines.keys()]);
  const createEngine = engines.get(wanted.engine);
  if (!createEngine) throw new Error(`there is no engine “${wanted.engine}”`);
  const report = await translateDocument({
    ...{ root, ...wanted, progress, signal: stop.signal },
    engine: createEngine({ url: wanted.url, env, request }),
    findNames: createNameSource(root),
    today: new Date().toISOString().slice(0, 10),
  });
  progress.end();
  printReport(report);
} catch (fault) {
  progress.end();
  const { message } = (stop.signal.aborted ? stop.signal.reason : fault) as Error;
  const kept = progress.count();
  const rest =
    kept > 0 ? `; the ${kept} texts translated so far are kept, and the same command goes on from there` : '';
  console.error(
    `error ${message}${fault instanceof EngineError || stop.signal.aborted ? `; no file was changed${rest}` : ''}`,
  );
  process.exitCode = stop.signal.aborted ? interrupted : 1;
}
