import { splitCure } from '../diagnostics/split-cure.ts';
import { ContentError } from '../pipeline/mdx/content-error.ts';
import type { Decoded } from './decode-utf8.ts';

/** The error of a file whose bytes are no text. */
export function toDecodeError({ fault, place }: Exclude<Decoded, { text: string }>, file: string): ContentError {
  const { reason, ...cure } = splitCure(fault);
  return new ContentError(reason, file, place, { ruleId: 'not-text', ...cure });
}
