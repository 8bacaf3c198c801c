import { splitCure } from '../diagnostics/split-cure.ts';
import { ContentError } from '../pipeline/mdx/content-error.ts';
import type { Decoded } from './decode-utf8.ts';

type DecodeFault = Exclude<Decoded, { text: string }> & { readonly ruleId?: string };

/** The error of a file whose bytes are no text. */
export function toDecodeError({ fault, place, ruleId = 'not-text' }: DecodeFault, file: string): ContentError {
  const { reason, ...cure } = splitCure(fault);
  return new ContentError(reason, file, place, { ruleId, ...cure });
}
