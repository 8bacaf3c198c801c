import settings from 'virtual:concordance/settings';
import type { APIContext } from 'astro';
import { getSourcedPaths, readOwnSource, type SourcedProps } from '../../../site/sourced-paths.ts';
import { toAnnotations } from '../../../views/annotations/to-annotations.ts';

export const getStaticPaths = getSourcedPaths;

/** The evidence of every figure of a document as Web Annotations; src/model/annotation.ts has the shape. */
export function GET({ props }: APIContext<SourcedProps>): Response {
  const page = toAnnotations(props.briefing, readOwnSource(props).text, settings);
  const headers = { 'content-type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' };
  return new Response(JSON.stringify(page), { headers });
}
