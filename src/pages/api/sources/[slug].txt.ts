import type { APIContext } from 'astro';
import { getSourcedPaths, readOwnSource, type SourcedProps } from '../../../site/sourced-paths.ts';

export const getStaticPaths = getSourcedPaths;

/**
 * A document's text as it was received, character for character; in UTF-8, so that the positions of figures and sentences
 * hold in it whatever encoding it came in; and as plain text, so that nothing in it can run.
 */
export function GET({ props }: APIContext<SourcedProps>): Response {
  const source = readOwnSource(props);
  return new Response(props.briefing.source.encoding ? source.text : source.bytes, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
