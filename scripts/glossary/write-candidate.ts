import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../src/files/write-whole.ts';
import { toDraft } from '../../src/glossary/candidates/to-draft.ts';
import { checkGlossary } from '../../src/glossary/check-glossary.ts';
import { readEntity } from '../../src/glossary/read-entity.ts';
import { ContentErrors } from '../../src/pipeline/mdx/content-errors.ts';
import { CommandError, RunError } from '../command/run-command.ts';
import { createNameSource, glossaryFolder, readGlossaryFiles } from '../ingest/read-glossary.ts';
import { whileLocked } from '../lock/while-locked.ts';
import { type AskOne, type Field, readAnswers } from '../new/answers.ts';
import { checkLine } from '../new/checks.ts';
import type { Candidates, FoundCandidate } from './find-candidates.ts';

/** What a person said of the candidate to write. */
interface Given {
  readonly definition?: string | undefined;
  readonly name?: string | undefined;
}

/**
 * Makes an entry of the glossary of one candidate, with the definition that a person gives; returns its path.
 * @throws {CommandError} where there is no such candidate, or a definition or an English name is missing and nobody is there to ask.
 * @throws {ContentError} where another entry has one of its names, with both places.
 */
export async function writeCandidate(
  root: string,
  { list }: Candidates,
  wanted: string,
  given: Given,
  askOne: AskOne | undefined,
): Promise<string> {
  const candidate = choose(list, wanted);
  const file = `${glossaryFolder}/${candidate.id}.mdx`;
  refuseKnown(root, file);
  const fields = {
    definition: { question: `Who or what is ${candidate.name}? In English, in a sentence or two`, check: checkLine },
    ...(needsName(candidate) && { name: { question: 'Its name in English', check: checkLine } }),
  } satisfies Record<string, Field>;
  const answers: Given = await readAnswers<string>(fields, { ...given }, askOne);
  const text = toDraft(candidate, { ...answers, name: answers.name ?? given.name });
  whileLocked(root, 'npm run glossary', () => {
    refuseKnown(root, file);
    refuseClaimed(root, candidate.id, file, text);
    writeWhole(join(root, file), text);
  });
  return file;
}

function refuseKnown(root: string, file: string): void {
  if (existsSync(join(root, file))) throw new RunError(`${file} is there already; add the names to it, or rename it`);
}

function choose(list: readonly FoundCandidate[], wanted: string): FoundCandidate {
  const found =
    list[Number(wanted) - 1] ??
    list.find(({ name, spellings, id }) => [name, id, ...spellings].includes(wanted)) ??
    list.find(({ short }) => short.includes(wanted));
  if (found) return found;
  throw new CommandError(
    `“${wanted}” is none of the ${list.length} candidates; --max and --min say how many there are`,
  );
}

/** Whether the draft has to ask for the English name. */
function needsName(candidate: FoundCandidate): boolean {
  return /^ +en: null/mu.test(toDraft(candidate, { definition: '' }));
}

function refuseClaimed(root: string, id: string, file: string, text: string): void {
  const own = { entity: readEntity(id, text, file), text, file };
  const [one, ...others] = checkGlossary([...readGlossaryFiles(root), own], createNameSource()).filter(
    (fault) => fault.file === file,
  );
  if (one) throw new ContentErrors([one, ...others]);
}
