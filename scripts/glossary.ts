import { entityTypeSchema } from '../src/model/mention.ts';
import { readArguments } from './command/read-arguments.ts';
import { CommandError, runCommand } from './command/run-command.ts';
import { toUnknown } from './command/to-unknown.ts';
import { carryOut, printPlan } from './glossary/carry-out.ts';
import { planTypedMerge, planTypedRename } from './glossary/change-entity.ts';
import { findCandidates } from './glossary/find-candidates.ts';
import { printCandidates, toJson } from './glossary/print-candidates.ts';
import { readProjectTexts } from './glossary/read-project-texts.ts';
import { writeCandidate } from './glossary/write-candidate.ts';
import { whileLocked } from './lock/while-locked.ts';
import { findAsker } from './new/ask-on-terminal.ts';

const form = `npm run glossary -- candidates [--min <mentions>] [--max <names>] [--lang <language>] [--type <type>] [--json]
       npm run glossary -- candidates --write <number or name> --definition "…" [--name "<English name>"]
       npm run glossary -- merge <from> <into> [--dry-run]
       npm run glossary -- rename <old> <new> [--dry-run]`;
const options = {
  min: { type: 'string', default: '2' },
  max: { type: 'string', default: '20' },
  lang: { type: 'string' },
  type: { type: 'string' },
  json: { type: 'boolean', default: false },
  write: { type: 'string' },
  definition: { type: 'string' },
  name: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof readArguments<typeof options>>['values'];

await runCommand(form, async () => {
  const { values, positionals } = readArguments(options, ['candidates, merge or rename', 'an id', 'another id']);
  const [action, ...ids] = positionals;
  if (action === 'candidates') return showCandidates(values, ids);
  if (action === 'merge' || action === 'rename') return changeEntity(action, ids, values['dry-run']);
  throw new CommandError('say candidates, merge or rename');
});

async function showCandidates(values: Values, others: readonly string[]): Promise<void> {
  if (others[0] !== undefined) throw new CommandError(`“${others[0]}” says nothing here`);
  if (values.type !== undefined && !entityTypeSchema.safeParse(values.type).success)
    throw new CommandError(toUnknown('type', values.type, entityTypeSchema.options));
  const [min, max] = [readCount('min', values.min), readCount('max', values.max)];
  const { lang, type, definition, name } = values;
  const candidates = findCandidates(process.cwd(), { min, max, lang, type });
  if (values.write !== undefined) {
    const file = await writeCandidate(process.cwd(), candidates, values.write, { definition, name }, findAsker());
    console.log(`${file}: written. Now run “npm run ingest”, which reads the documents again.`);
  } else if (values.json) console.log(toJson(candidates));
  else printCandidates(candidates);
}

function changeEntity(action: 'merge' | 'rename', ids: readonly string[], isDryRun: boolean): void {
  const [first, second] = ids;
  if (first === undefined || second === undefined) throw new CommandError(`say two ids behind ${action}`);
  const isMerge = action === 'merge';
  whileLocked(process.cwd(), 'npm run glossary', () => {
    const plan = (isMerge ? planTypedMerge : planTypedRename)(readProjectTexts(process.cwd()), first, second);
    printPlan(plan, isMerge);
    if (!isDryRun) carryOut(process.cwd(), plan);
  });
  console.log(
    isDryRun
      ? 'Nothing was written.'
      : 'Now run “npm run ingest”, which reads the documents again, and look at the changes in git.',
  );
}

function readCount(option: string, text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new CommandError(`--${option} is “${text}”; write a whole number from 1`);
}
