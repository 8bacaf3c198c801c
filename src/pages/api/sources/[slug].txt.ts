import type { APIContext } from 'astro';
import { getSourcedPaths, type SourcedProps } from '../../../site/sourced-paths.ts';

export const getStaticPaths = getSourcedPaths;

/** A document byte for byte as it was received; as plain text, so that nothing in it can run. */
export function GET({ props }: APIContext<SourcedProps>): Response {
  return new Response(props.source.bytes, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
