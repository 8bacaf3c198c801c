import { type HostedSite, isEncrypted } from './hosted-site.ts';

/** What a page may load: nothing inline, nothing from elsewhere. Pagefind, which finds words, is WebAssembly. */
const sources = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
] as const;

/**
 * The policy as a page can say it itself, for hosts that send no headers; short, since every page carries it. It leaves out who
 * may frame the page, which browsers take from headers alone, and the change to https, which would break a preview served
 * without it.
 */
export const metaPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** The policy as a host sends it. `ancestors` are the pages that may show this one in a frame. */
export function toPolicy(ancestors: "'none'" | '*', site: Pick<HostedSite, 'site'>): string {
  const upgrade = isEncrypted(site) ? ['upgrade-insecure-requests'] : [];
  return [...sources, `frame-ancestors ${ancestors}`, ...upgrade].join('; ');
}
