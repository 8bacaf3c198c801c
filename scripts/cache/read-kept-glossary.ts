import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepDerived } from '../../src/cache/keep-derived.ts';
import type { Entity } from '../../src/model/entity.ts';

const home = fileURLToPath(new URL('../../', import.meta.url));
const code = ['src/glossary', 'src/loaders', 'src/model', 'src/pipeline/mdx', 'scripts/ingest/read-glossary.ts'];

/** What parses and checks the glossary is only loaded where the glossary is new. */
const load = createRequire(import.meta.url);
type Reading = typeof import('../ingest/read-glossary.ts');

/**
 * Every entity of the glossary of the project in `root`, kept from the last time it was read.
 * @throws {ContentError} where an entry cannot be read, or two claim one name.
 */
export function readKeptGlossary(root: string): Entity[] {
  const folder = join(root, 'content', 'glossary');
  const parts = [...code, ...(existsSync(folder) ? [relative(home, folder)] : [])];
  const make = () => (load('../ingest/read-glossary.ts') as Reading).readGlossary(root);
  return keepDerived({ home, name: 'glossary', parts, make });
}
