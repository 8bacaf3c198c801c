import type { Related } from '../diagnostics/diagnostic.ts';
import type { SegmentEvidence } from './evidence.ts';

/** The sentence of a document as something that helps to understand a diagnostic. */
export function toRelated({ briefing, segment }: SegmentEvidence): Related {
  return { label: `the source, ${briefing.slug}`, words: segment.text, file: `content/briefings/${briefing.slug}.mdx` };
}
