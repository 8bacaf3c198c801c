import { toPolicy } from './content-security-policy.ts';
import { type HostedSite, madeBy } from './hosted-site.ts';
import { compressible, mediaTypes } from './media-types.ts';
import { toRegExpSource } from './path-pattern.ts';
import { caching, toCommonHeaders } from './response-headers.ts';
import { framedPaths, immutablePaths } from './site-paths.ts';

/** Where a server listens, as nginx writes it, and the folder on it that holds the site. */
export interface NginxPlace {
  readonly listen: string;
  readonly root: string;
}

/** A configuration of nginx for the site: what stands in `http`, such as a file in `/etc/nginx/conf.d/`. */
export function toNginx(site: HostedSite, { listen, root }: NginxPlace): string {
  const { base } = site;
  return `# ${madeBy}
map $uri $concordance_cache {
    default ${quote(caching.revalidated)};
${immutablePaths.map((path) => `    ${toKey(path, base)} ${quote(caching.immutable)};`).join('\n')}
}
map $uri $concordance_policy {
    default ${quote(toPolicy("'none'", site))};
${framedPaths.map((path) => `    ${toKey(path, base)} ${quote(toPolicy('*', site))};`).join('\n')}
}
server {
    listen ${listen};
    server_name ${new URL(site.site).hostname};
    index index.html;
    server_tokens off;
    # A redirect then names no host, port or scheme, which behind a proxy are not those that readers see.
    absolute_redirect off;
    error_page 404 ${base}404.html;
    error_page 403 =404 ${base}404.html;

${toCommonHeaders(site)
  .map(([name, value]) => `    add_header ${name} ${quote(value)} always;`)
  .join('\n')}
    add_header Content-Security-Policy $concordance_policy always;
    add_header Cache-Control $concordance_cache always;

    default_type application/octet-stream;
    types {
${Object.entries(mediaTypes)
  .map(([extension, type]) => `        ${quote(type)} ${extension};`)
  .join('\n')}
    }
${toCompression(site)}
    location ~ /\\.(?!well-known/) { return 404; }
    location ~ "\\.(?:br|gz)$" { return 404; }
    location = ${base}_headers { return 404; }
${toLocations(base, root)}
}
`;
}

function toKey(pattern: string, base: string): string {
  return quote(`~${toRegExpSource(pattern, base)}`);
}

function toLocations(base: string, root: string): string {
  const folder = root.endsWith('/') ? root : `${root}/`;
  if (base === '/') return `    location / { root ${quote(folder)}; }`;
  return `    location / { return 404; }
    location = ${base.slice(0, -1)} { return 301 ${base}; }
    location ${base} { alias ${quote(folder)}; }`;
}

/** The most characters of a type in `gzip_types`: on most machines nginx does not start with a longer one, and no setting helps. */
const longestCompressed = 46;

/** Files compressed at build are sent as they are; what was not is compressed at each request. */
function toCompression({ precompress }: HostedSite): string {
  const known = new Set(compressible.map((extension) => mediaTypes[extension] ?? ''));
  const types = [...known].filter((type) => type.length <= longestCompressed).map(quote);
  return [
    '    gzip_vary on;',
    ...(precompress.includes('br')
      ? ['    # Debian: apt-get install libnginx-mod-http-brotli-static', '    brotli_static on;']
      : []),
    ...(precompress.includes('gz')
      ? ['    gzip_static on;']
      : ['    gzip on;', '    gzip_min_length 1024;', `    gzip_types ${types.join(' ')};`]),
  ].join('\n');
}

function quote(text: string): string {
  return `"${text.replaceAll(/["\\]/gu, '\\$&')}"`;
}
