import { fileURLToPath } from 'node:url';
import { toDigest } from '../../src/cache/to-digest.ts';

const home = fileURLToPath(new URL('../../', import.meta.url));
const parts = ['package-lock.json', 'src/model', 'src/pipeline', 'src/data', 'src/glossary', 'scripts/ingest'];

/** A digest of all code and data that decide what a document is read as: the pipeline's true version. */
export function toCodeDigest(): string {
  return toDigest(home, parts);
}

/** A digest of the code that decides what a translation is read as, beside that of documents. */
export function toTranslationDigest(): string {
  return toDigest(home, ['src/translation']);
}
