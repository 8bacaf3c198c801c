import settings from 'virtual:concordance/settings';
import { toAddress } from '../views/to-address.ts';

/** Everything may be read by machines; the sitemap lists it. */
export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${toAddress(settings, 'sitemap-index.xml')}\n`);
}
