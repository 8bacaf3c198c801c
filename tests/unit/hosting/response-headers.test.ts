import { describe, expect, it } from 'vitest';
import { isPathOf, toGlob, toRegExpSource } from '../../../src/hosting/path-pattern.ts';
import { caching, findHeaders } from '../../../src/hosting/response-headers.ts';

const site = { site: 'https://x.example', base: '/a/b/' };

describe('the headers of a path', () => {
  it('are all that a browser has to be told', () => {
    const { 'Permissions-Policy': permissions, ...headers } = Object.fromEntries(findHeaders('/a/b/', site));
    expect(headers).toEqual({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Strict-Transport-Security': 'max-age=31536000',
      'Content-Security-Policy': expect.stringContaining("frame-ancestors 'none'; upgrade-insecure-requests"),
      'Cache-Control': 'no-cache',
    });
    for (const feature of ['camera', 'geolocation', 'microphone', 'payment', 'usb'])
      expect(permissions).toMatch(new RegExp(`(?:^|, )${feature}=\\(\\)(?:,|$)`, 'u'));
    expect(permissions).toContain('clipboard-write=(self)');
  });

  it('say nothing of encryption where there is none', () => {
    const headers = new Map(findHeaders('/a/b/', { ...site, site: 'http://intranet.example' }));
    expect(headers.get('Strict-Transport-Security')).toBeUndefined();
    expect(headers.get('Content-Security-Policy')).not.toContain('upgrade');
  });

  it.each([
    ['figures/f-1/card/', '*'],
    ['it/figures/f-1/card/index.html', '*'],
    ['figures/f-1/', "'none'"],
    ['figures/card/', "'none'"],
    ['de/figures/f-1/card/', "'none'"],
    ['briefings/card/', "'none'"],
    ['figures/a/b/card/', "'none'"],
  ])('let a card be framed by all, and no other page: %s', (path, ancestors) => {
    expect(new Map(findHeaders(site.base + path, site)).get('Content-Security-Policy')).toContain(
      `frame-ancestors ${ancestors};`,
    );
  });

  it.each([
    ['/a/b/_astro/x.Ab.css', true],
    ['/a/b/search/0123456789ab/names/0.bin', true],
    ['/a/b/pagefind/ro/fragment/ro_1.pf_fragment', true],
    ['/a/b/search/start.bin', false],
    ['/a/b/search/', false],
    ['/a/b/pagefind/ro/pagefind.js', false],
    ['/a/b/pagefind/ro/pagefind-entry.json', false],
    ['/_astro/x.Ab.css', false],
    ['/a/b/it/_astro/x.css', false],
    ['/aXb/_astro/x.css', false],
    ['/a/b/card.png', false],
  ])('of %s say that it may be kept for good: %s', (path, isKept) => {
    const kept = new Map(findHeaders(path, site)).get('Cache-Control');
    expect(kept).toBe(isKept ? caching.immutable : caching.revalidated);
  });
});

describe('a pattern of paths', () => {
  it.each([
    ['_astro/*', '/', '^/_astro/.*$'],
    ['figures/:id/card/*', '/a.b/', '^/a\\.b/figures/[^/]+/card/.*$'],
    ['a+b/', '/', '^/a\\+b/$'],
  ])('“%s” below “%s” is the expression %s', (pattern, base, source) => {
    expect(toRegExpSource(pattern, base)).toBe(source);
  });

  it('takes a name for one part of a path', () => {
    expect([isPathOf('x/:id/y/', '/', '/x/1/y/'), isPathOf('x/:id/y/', '/', '/x/1/2/y/')]).toEqual([true, false]);
  });

  it('is for S3 and CloudFront what they take for one', () => {
    expect(toGlob('pagefind/:lang/index/*')).toBe('pagefind/*/index/*');
  });
});
