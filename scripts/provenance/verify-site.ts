import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { RunError } from '../command/run-command.ts';
import { readSums } from './known-sums.ts';
import { digestFile, isBefore, walkFiles } from './walk-files.ts';
import { ownFiles, provenanceFile, sumsFile } from './write-provenance.ts';

/** How a file is not what the build made. */
export interface Difference {
  readonly path: string;
  readonly how: 'differs' | 'is missing' | 'is not of this build';
}

const statementSchema = z.object({
  subject: z.tuple([z.object({ name: z.literal(sumsFile), digest: z.object({ sha256: z.string() }) })]),
});

/**
 * Every file of a site that is not as its list says, in order, and whatever is there beside them; the list itself is held
 * against the provenance. Calls `count` for each file that is right.
 * @throws {RunError} where there is no list or no provenance.
 */
export function* verifySite(site: string, count: () => void): Generator<Difference> {
  for (const file of ownFiles)
    if (!existsSync(join(site, file)))
      throw new RunError(`${join(site, file)}: there is no such file; “npm run build” makes it with the site`);
  if (readSubject(site) !== digestFile(join(site, sumsFile))) yield { path: sumsFile, how: 'differs' };
  const found = walkFiles(site).filter((path) => !ownFiles.includes(path));
  let next = found.next();
  for (const { digest, path } of readSums(join(site, sumsFile))) {
    for (; !next.done && isBefore(next.value, path); next = found.next())
      yield { path: next.value, how: 'is not of this build' };
    if (next.done || next.value !== path) yield { path, how: 'is missing' };
    else {
      if (digestFile(join(site, path)) === digest) count();
      else yield { path, how: 'differs' };
      next = found.next();
    }
  }
  for (; !next.done; next = found.next()) yield { path: next.value, how: 'is not of this build' };
}

function readSubject(site: string): string | undefined {
  try {
    return statementSchema.parse(JSON.parse(readFileSync(join(site, provenanceFile), 'utf8'))).subject[0].digest.sha256;
  } catch {
    return undefined;
  }
}
