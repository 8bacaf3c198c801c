import { type HostedSite, madeBy } from './hosted-site.ts';
import { mediaTypes } from './media-types.ts';
import { toGlob } from './path-pattern.ts';
import { caching } from './response-headers.ts';
import { immutablePaths } from './site-paths.ts';

/** What is in `dist` for other hosts. */
const others = ['.*', '_headers', '*.br', '*.gz'];

/**
 * A shell script that puts `dist` into a bucket of S3 by Amazon's own program: first what pages need, then the pages, at last
 * it takes away what is no longer there. It says the type of each file and how long it may be kept.
 */
export function toS3Script({ base }: HostedSite): string {
  const globs = immutablePaths.map(toGlob);
  const pages = 'html';
  const kinds = Object.entries(mediaTypes).sort(([a], [b]) => Number(a === pages) - Number(b === pages));
  return `#!/bin/sh
# ${madeBy}
set -eu
bucket="\${1:?write: sh s3.sh <bucket>}"
put() {
  type="$1"
  kept="$2"
  shift 2
  aws s3 sync dist "s3://$bucket${base}" --exclude '*' "$@" --content-type "$type" --cache-control "$kept"
}
${kinds
  .flatMap(([end, type]) => [
    ...(end === pages
      ? []
      : [`put '${type}' '${caching.immutable}'${globs.map((glob) => ` --include '${glob}.${end}'`).join('')}`]),
    `put '${type}' '${caching.revalidated}' --include '*.${end}'${globs.map((glob) => ` --exclude '${glob}'`).join('')}`,
  ])
  .join('\n')}
aws s3 sync dist "s3://$bucket${base}" --delete --size-only${others.map((glob) => ` --exclude '${glob}'`).join('')}
`;
}
