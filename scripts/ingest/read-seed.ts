import { createHash } from 'node:crypto';
import { readBytes, readText } from '../../src/loaders/read-text.ts';
import { toDecodeError } from '../../src/loaders/to-decode-error.ts';
import type { Message } from '../../src/model/message.ts';
import { type SeedFacts, seedFactsSchema } from '../../src/model/seed-facts.ts';
import type { Converted } from '../../src/pipeline/convert/converted.ts';
import { parseYaml } from '../../src/pipeline/mdx/yaml/parse-yaml.ts';
import { decodeDocument } from './decode-document.ts';
import type { SeedPath } from './list-seeds.ts';
import { toSlug } from './to-slug.ts';

/** A seed whose bytes and sidecar are good: ready for the pipeline. */
export interface Seed extends SeedPath {
  readonly slug: string;
  readonly text: string;
  /** Of a file that is no text, of which `text` is the text form. */
  readonly converted?: Converted;
  /** By its name in the Encoding Standard; absent for UTF-8. */
  readonly encoding?: string;
  /** What its bytes leave open. */
  readonly messages?: readonly Message[];
  readonly sha256: string;
  readonly facts: SeedFacts;
  /** Of all that was read from disk for it. */
  readonly digest: string;
}

/**
 * Reads one document and its facts.
 * @throws {ContentError} naming the file, where either cannot be used.
 */
export function readSeed(root: string, path: SeedPath): Seed {
  const bytes = readBytes(root, path.file);
  const sidecar = path.sidecar ? readText(root, path.sidecar) : '';
  const facts = parseYaml(sidecar, path.sidecar ?? path.file, seedFactsSchema);
  const decoded = decodeDocument(bytes, { root, format: path.format, encoding: facts.encoding, lang: facts.lang });
  if ('fault' in decoded) throw toDecodeError(decoded, path.file);
  const sha256 = toSha256(bytes);
  return {
    ...path,
    slug: facts.slug ?? toSlug(path.name),
    ...decoded,
    sha256,
    facts,
    digest: toSha256(`${path.file}\n${sha256}\n${sidecar}`),
  };
}

/** In lower-case hexadecimal. */
export function toSha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
