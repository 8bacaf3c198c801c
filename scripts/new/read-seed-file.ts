import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { decodeUtf8 } from '../../src/loaders/decode-utf8.ts';
import { RunError } from '../command/run-command.ts';
import { largestFile } from '../ingest/decode-document.ts';
import type { SeedFile } from './open-seed-file.ts';

/** A file that may become a document, with the facts beside it. @throws {RunError} where either cannot be read. */
export function readSeedFile(path: string): SeedFile {
  try {
    const { size } = statSync(path);
    if (size > largestFile) throw new RunError(`it has ${size} bytes, and the limit is ${largestFile}; split it`);
    const stem = path.slice(0, path.length - extname(path).length);
    const facts = ['.yml', '.yaml'].map((ending) => stem + ending).find((other) => other !== path && existsSync(other));
    return { name: basename(path), bytes: readFileSync(path), ...(facts && { facts: readFacts(facts) }) };
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (fault instanceof RunError || code === undefined) throw fault;
    throw new RunError(`it cannot be read (${code})`);
  }
}

function readFacts(path: string): string {
  const decoded = decodeUtf8(readFileSync(path));
  if ('text' in decoded) return decoded.text;
  throw new RunError(`its facts in ${basename(path)}: ${decoded.fault}`);
}
