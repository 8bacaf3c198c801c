import { describe, expect, it } from 'vitest';
import { metaPolicy, toPolicy } from '../../../src/hosting/content-security-policy.ts';

const site = { site: 'https://x.example' };
const read = (policy: string) =>
  new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]));

describe('the content security policy', () => {
  it.each([metaPolicy, toPolicy("'none'", site), toPolicy('*', site)])(
    'allows nothing inline or from elsewhere: %s',
    (policy) => {
      const directives = read(policy);
      const { 'frame-ancestors': _, ...loads } = Object.fromEntries(directives);
      expect(new Set(Object.values(loads).flat())).toEqual(new Set(["'none'", "'self'", "'wasm-unsafe-eval'"]));
      expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
      expect(directives.get('style-src') ?? directives.get('default-src')).toEqual(["'self'"]);
      expect(directives.get('object-src')).toEqual(["'none'"]);
      expect(directives.get('base-uri')).toEqual(["'none'"]);
      expect(directives.get('form-action')).toEqual(["'self'"]);
    },
  );

  it('begins with nothing where a host sends it', () => {
    expect(read(toPolicy('*', site)).get('default-src')).toEqual(["'none'"]);
  });

  it('says in a page only what a page can say', () => {
    expect([...read(metaPolicy).keys()]).not.toContain('frame-ancestors');
  });

  it.each([
    ['https://x.example', true],
    ['http://x.example', false],
  ])('asks for encryption where there is one: %s', (address, asks) => {
    expect(read(toPolicy('*', { site: address })).has('upgrade-insecure-requests')).toBe(asks);
  });
});
