import { readdirSync, readFileSync } from 'node:fs';
import { readEntity } from '../../src/glossary/read-entity.ts';
import type { Entity } from '../../src/model/entity.ts';

const folder = new URL('../../content/glossary/', import.meta.url);

/** The project's own glossary, in order of its ids. */
export function readGlossary(): Entity[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.mdx'));
  return files
    .sort()
    .map((file) => readEntity(file.slice(0, -'.mdx'.length), readFileSync(new URL(file, folder), 'utf8')));
}
