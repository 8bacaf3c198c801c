import { changesFolder } from '../../src/changes/read-record.ts';
import type { ProjectTexts, TextFile } from '../../src/glossary/change/plan-change.ts';
import type { GlossaryFile } from '../../src/glossary/check-glossary.ts';
import { readFolder } from '../../src/loaders/read-folder.ts';
import { CommandError } from '../command/run-command.ts';
import { toUnknown } from '../command/to-unknown.ts';
import { readGlossaryFiles } from '../ingest/read-glossary.ts';

/** All texts of the project at `root` that speak of entities by id. @throws {ContentError} where an entity cannot be read. */
export function readProjectTexts(root: string): ProjectTexts {
  const read = (folder: string, extension: string): TextFile[] =>
    readFolder(root, folder, extension, (text, _, file) => ({ file, text }));
  return {
    glossary: readGlossaryFiles(root),
    commentary: read('content/commentary', '.mdx'),
    evidence: read('content/commentary', '.evidence.yml'),
    changes: read(changesFolder, '.json'),
  };
}

/** The entry with an id that a person typed. @throws {CommandError} naming the nearest where there is none. */
export function findEntry(glossary: readonly GlossaryFile[], id: string): GlossaryFile {
  const found = glossary.find(({ entity }) => entity.id === id);
  if (found) return found;
  const now = glossary.find(({ entity }) => entity.formerly?.some((old) => old === id))?.entity.id;
  if (now !== undefined) throw new CommandError(`there is no entity “${id}” any more; it is “${now}” now`);
  throw new CommandError(
    toUnknown(
      'entity',
      id,
      glossary.map(({ entity }) => entity.id),
    ),
  );
}
