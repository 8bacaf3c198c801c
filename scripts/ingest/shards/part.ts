import { z } from 'zod';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { Message } from '../../../src/model/message.ts';
import type { Translation } from '../../../src/model/translation.ts';
import type { Shard } from './shard.ts';

/** Where parts stand if nothing else is said, from the project’s root. */
export const partFolder = '.cache/shards';

/** The first line of a part: whose it is, and of which code and glossary. */
export const headSchema = z.strictObject({
  concordance: z.literal('part'),
  index: z.int(),
  of: z.int(),
  version: z.string(),
  translationVersion: z.string(),
});
export type PartHead = z.infer<typeof headSchema>;

/** The last line: how many lines stand between, and a digest of all before it. */
export const endSchema = z.strictObject({ end: z.int(), sha256: z.string() });

/** What a document was read as, or why it could not be. */
export type PartDocument =
  | { readonly mdx: string; readonly messages: readonly Message[] }
  | { readonly fault: Diagnostic };

/** What a translation was read as, and the PO file as its document wants it. */
export interface PartTranslation {
  readonly text: string;
  readonly translation: Translation;
}

export function toPartName({ index, of }: Shard): string {
  return `part-${index}-of-${of}.ndjson`;
}

/** The beginning of a line between: what it is about, and the digest of what that was read from. */
export function toLineStart(kind: 'seed' | 'translation', name: string, input: string): string {
  return `{"${kind}":${JSON.stringify(name)},"input":"${input}"`;
}

/** What `toLineStart` said; `undefined` where the line is none of these. */
export function parseLineStart(line: string): { readonly key: string; readonly input: string } | undefined {
  const [, kind, name, input] =
    /^\{"(seed|translation)":("(?:[^"\\]|\\.)*"),"input":"([0-9a-f]{64})"/u.exec(line) ?? [];
  return kind && name && input ? { key: `${kind} ${JSON.parse(name)}`, input } : undefined;
}
