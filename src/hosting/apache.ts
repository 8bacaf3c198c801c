import { toPolicy } from './content-security-policy.ts';
import { type HostedSite, madeBy } from './hosted-site.ts';
import { compressible, mediaTypes } from './media-types.ts';
import { toRegExpSource } from './path-pattern.ts';
import { caching, type Header, toCommonHeaders } from './response-headers.ts';
import { framedPaths, immutablePaths } from './site-paths.ts';

/** The `.htaccess` of the site for Apache 2.4, which needs mod_headers, mod_mime, mod_dir and mod_rewrite, and `AllowOverride All`. */
export function toHtaccess(site: HostedSite): string {
  const { base } = site;
  const general: Header[] = [
    ...toCommonHeaders(site),
    ['Content-Security-Policy', toPolicy("'none'", site)],
    ['Cache-Control', caching.revalidated],
  ];
  return `# ${madeBy}
Options -Indexes
DirectoryIndex index.html
AddDefaultCharset Off
FileETag MTime Size
ErrorDocument 403 ${base}404.html
ErrorDocument 404 ${base}404.html

${general.map(toSet).join('\n')}
${toIf(framedPaths, base, ['Content-Security-Policy', toPolicy('*', site)])}
${toIf(immutablePaths, base, ['Cache-Control', caching.immutable])}

${Object.entries(mediaTypes)
  .map(([extension, type]) => `AddType "${type}" .${extension}`)
  .join('\n')}
<FilesMatch "\\.(?:${compressible.join('|')})(?:\\.(?:br|gz))?$">
    Header merge Vary Accept-Encoding
</FilesMatch>

RewriteEngine On
RewriteBase ${base}
RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$
RewriteRule "" - [R=405,L]
RewriteCond %{ENV:REDIRECT_STATUS} =""
RewriteRule "(?:^|/)\\.(?!well-known/)|^_headers$|\\.(?:br|gz)$" - [R=404,L]
RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{REQUEST_FILENAME}/index.html !-f
RewriteRule "" - [R=404,L]
${toCompression(site)}`;
}

function toSet([name, value]: Header): string {
  return `Header always set ${name} "${value}"`;
}

function toIf(patterns: readonly string[], base: string, header: Header): string {
  const tests = patterns.map((pattern) => `%{REQUEST_URI} =~ m#${toRegExpSource(pattern, base)}#`);
  return `<If "${tests.join(' || ')}">\n    ${toSet(header)}\n</If>`;
}

/** Files compressed at build are sent as they are, Brotli before gzip; what was not is compressed at each request. */
function toCompression({ precompress }: HostedSite): string {
  const encodings = { br: 'br', gz: 'gzip' } as const;
  const packed = precompress.map((end) => {
    const encoding = encodings[end];
    return `RemoveType .${end}
RemoveLanguage .${end}
AddEncoding ${encoding} .${end}
RewriteCond %{HTTP:Accept-Encoding} "\\b${encoding}\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))"
RewriteCond %{REQUEST_FILENAME}.${end} -f
RewriteRule "^(.+)$" "$1.${end}" [L]
`;
  });
  const folder = `RewriteCond %{REQUEST_FILENAME} -d
RewriteRule "^(.*/)?$" "$1index.html"
`;
  const filter = `<IfModule mod_deflate.c>
    AddOutputFilter DEFLATE ${compressible.join(' ')}
</IfModule>
`;
  return [...(packed.length > 0 ? [folder, ...packed] : []), ...(precompress.includes('gz') ? [] : [filter])].join('');
}
