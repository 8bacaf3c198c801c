import { toPolicy } from './content-security-policy.ts';
import { type HostedSite, isEncrypted } from './hosted-site.ts';
import { isPathOf } from './path-pattern.ts';
import { framedPaths, immutablePaths } from './site-paths.ts';

/** A header's name as it is usually written, and what it says. */
export type Header = readonly [name: string, value: string];

/** What a browser can do that no page here asks for. Copying is asked for, by the site itself. */
const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
] as const;

const permissions = [...unusedFeatures.map((feature) => `${feature}=()`), 'clipboard-write=(self)'].join(', ');

const yearInSeconds = 31_536_000;

/** How long a file may be kept: for good where its name says its content, else only while the host says it is the same. */
export const caching = { immutable: `public, max-age=${yearInSeconds}, immutable`, revalidated: 'no-cache' } as const;

/** How long browsers ask for nothing but https, in seconds: a year. */
export const encryptedFor = yearInSeconds;

/**
 * The headers that every answer has, whatever it is. Pictures and cards are made for other sites and all that is published
 * is public, so that other sites may load it.
 */
export function toCommonHeaders(site: Pick<HostedSite, 'site'>): Header[] {
  const transport: Header[] = isEncrypted(site) ? [['Strict-Transport-Security', `max-age=${encryptedFor}`]] : [];
  return [
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'same-origin'],
    ['Permissions-Policy', permissions],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
    ...transport,
  ];
}

/** All headers of the file at a path from the root of the host, its media type apart. */
export function findHeaders(path: string, site: Pick<HostedSite, 'site' | 'base'>): Header[] {
  const isOf = (patterns: readonly string[]) => patterns.some((pattern) => isPathOf(pattern, site.base, path));
  return [
    ...toCommonHeaders(site),
    ['Content-Security-Policy', toPolicy(isOf(framedPaths) ? '*' : "'none'", site)],
    ['Cache-Control', isOf(immutablePaths) ? caching.immutable : caching.revalidated],
  ];
}
