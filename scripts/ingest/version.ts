import type { Entity } from '../../src/model/entity.ts';
import { toSha256 } from './read-seed.ts';

/**
 * A digest of all that decides what a document is read as besides its own files: the code, and the glossary without what
 * only people read, so that a better definition leaves the documents as they are.
 */
export function toVersion(code: string, entities: readonly Entity[]): string {
  const read = entities.map(({ definition: _, definitions: _others, standsForNote: _note, ...entity }) => entity);
  return toSha256(`${code}\n${JSON.stringify(read)}`);
}

/** The same for translations. */
export function toTranslationVersion(code: string, version: string): string {
  return toSha256(`${code}\n${version}`);
}
