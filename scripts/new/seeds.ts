import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { toVisible } from '../../src/diagnostics/terminal/to-visible.ts';
import { ContentError } from '../../src/pipeline/mdx/content-error.ts';
import { CommandError, RunError } from '../command/run-command.ts';
import { resolveTyped } from '../command/typed-path.ts';
import type { AskOne } from './answers.ts';
import type { Made, Project } from './made.ts';
import { createSeedMaker } from './make-seed.ts';
import { type GivenFacts, readSeedFacts } from './read-seed-facts.ts';
import { readSeedFile } from './read-seed-file.ts';

/** Facts that are those of one document. */
const ofOne = ['title', 'slug', 'name', 'url'] as const;

/** Brings a document, or each of a folder, into `seeds/` with what is known of it. */
export async function makeSeeds(
  project: Project,
  path: string | undefined,
  given: GivenFacts,
  askOne: AskOne | undefined,
): Promise<Made[]> {
  if (path === undefined) throw new CommandError('say which file or folder holds the text');
  const resolved = resolveTyped(path);
  const stats = statSync(resolved, { throwIfNoEntry: false });
  if (!stats) throw new RunError(`${path}: there is no such file`);
  if (stats.isDirectory()) return makeAll(project, path, resolved, given);
  try {
    const file = readSeedFile(resolved);
    const facts = await readSeedFacts(file, given, askOne);
    return [createSeedMaker(project, false)(file, facts)];
  } catch (fault) {
    // What is wrong with the words of the command, or in a file, says so itself.
    if (!(fault instanceof RunError) || fault instanceof CommandError) throw fault;
    throw new RunError(`${path}: ${fault.message}`, fault.status);
  }
}

function makeAll(project: Project, path: string, folder: string, given: GivenFacts): Made[] {
  const single = ofOne.find((name) => given[name] !== undefined);
  if (single) throw new CommandError(`--${single} is of one document; leave it out for a folder`);
  const make = createSeedMaker(project, true);
  const made: Made[] = [];
  const left: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const reason = findReasonToLeave(folder, entry);
    if (reason === 'facts') continue;
    try {
      if (reason) throw new RunError(reason);
      made.push(make(readSeedFile(join(folder, entry.name)), given));
    } catch (fault) {
      if (!(fault instanceof RunError || fault instanceof ContentError)) throw fault;
      left.push(toVisible(`${join(path, entry.name)}: left out: ${fault.message}`));
    }
  }
  for (const each of left) console.error(`warning ${each}`);
  console.log(`${made.length} brought in, ${left.length} left out`);
  if (made.length === 0) throw new RunError(`${path}: there is nothing in it that can be brought in`);
  return made;
}

type Entry = ReturnType<typeof listEntries>[number];
function listEntries(folder: string) {
  return readdirSync(folder, { withFileTypes: true });
}

/** Why an entry of a folder is no document; `facts` where it is what is known of one beside it. */
function findReasonToLeave(folder: string, entry: Entry): string | undefined {
  if (entry.isDirectory()) return 'it is a folder; name it to bring in what is in it';
  if (!entry.isFile()) return entry.isSymbolicLink() ? 'it is a link; name the file it leads to' : 'it is no file';
  if (entry.name.startsWith('.')) return 'it is hidden';
  if (!/\.ya?ml$/iu.test(entry.name)) return undefined;
  const stem = toStem(entry.name);
  const hasDocument = listEntries(folder).some(({ name }) => name !== entry.name && toStem(name) === stem);
  return hasDocument ? 'facts' : 'it has facts of a document that is not beside it';
}

function toStem(name: string): string {
  return basename(name, extname(name));
}
