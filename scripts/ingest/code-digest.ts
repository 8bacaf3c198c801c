import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('../../', import.meta.url));
const parts = ['package-lock.json', 'src/model', 'src/pipeline', 'src/data', 'src/glossary', 'scripts/ingest'];

/** A digest of all code and data that decide what a document is read as: the pipeline's true version. */
export function toCodeDigest(): string {
  const hash = createHash('sha256');
  for (const part of parts)
    for (const file of listFiles(part)) hash.update(`${file}\0`).update(readFileSync(join(home, file)));
  return hash.digest('hex');
}

function listFiles(part: string): string[] {
  if (part.endsWith('.json')) return [part];
  const entries = readdirSync(join(home, part), { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => file.slice(home.length).replaceAll('\\', '/')).sort();
}
