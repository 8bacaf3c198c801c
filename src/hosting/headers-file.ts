import { toPolicy } from './content-security-policy.ts';
import { type HostedSite, madeBy } from './hosted-site.ts';
import type { PathPattern } from './path-pattern.ts';
import { caching, type Header, toCommonHeaders } from './response-headers.ts';
import { framedPaths, immutablePaths, localePrefixes } from './site-paths.ts';

/** The pages of figures that stand beside their cards; no pattern says “all but the cards”. */
const beside: readonly PathPattern[] = ['figures/', 'figures/:id/', 'figures/page/:page/'];

/**
 * The `_headers` file of Netlify and Cloudflare Pages. `sections` are the folders of pages under the root of an interface
 * language. Where two rules set the same header, one of these hosts joins the values and the other takes the last, so that
 * no two rules of one path do; both keep a file only as long as it is the same where nothing else is said.
 */
export function toHeadersFile(site: HostedSite, sections: readonly string[]): string {
  const policy = (ancestors: "'none'" | '*'): Header[] => [['Content-Security-Policy', toPolicy(ancestors, site)]];
  const unframed = localePrefixes.flatMap((prefix) => [
    prefix,
    ...(prefix ? [] : ['404.html']),
    ...sections.flatMap((section) => (section === 'figures' ? beside : [`${section}/*`])).map((path) => prefix + path),
  ]);
  return [
    `# ${madeBy}`,
    toRule('/*', toCommonHeaders(site)),
    ...unframed.map((path) => toRule(site.base + path, policy("'none'"))),
    ...framedPaths.map((path) => toRule(site.base + path, policy('*'))),
    ...immutablePaths.map((path) => toRule(site.base + path, [['Cache-Control', caching.immutable]])),
    '',
  ].join('\n');
}

function toRule(path: string, headers: readonly Header[]): string {
  return [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}
