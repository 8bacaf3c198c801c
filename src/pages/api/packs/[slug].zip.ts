import type { APIContext } from 'astro';
import { getEvidencePaths } from '../../../site/evidence.ts';
import { toPack } from '../../../views/pack/to-pack.ts';
import { type Evidence, toPackFiles } from '../../../views/pack/to-pack-files.ts';

export const getStaticPaths = getEvidencePaths;

/** The evidence of one briefing as a zip archive that opens without the site. */
export function GET({ params, props }: APIContext<{ toEvidence: () => Evidence }>): Response {
  const bytes = toPack(`${params['slug']}-evidence`, toPackFiles(props.toEvidence()));
  return new Response(bytes, { headers: { 'content-type': 'application/zip' } });
}
