import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readEntity } from '../../src/glossary/read-entity.ts';
import type { Entity } from '../../src/model/entity.ts';

/** Every entity of `content/glossary/`, in the order of their ids. */
export function readGlossary(root: string): Entity[] {
  const folder = join(root, 'content/glossary');
  const names = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  return names.sort().map((name) => readEntity(basename(name, '.mdx'), readFileSync(join(folder, name), 'utf8')));
}
