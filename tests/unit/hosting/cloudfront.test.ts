import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { toCloudFront } from '../../../src/hosting/cloudfront.ts';
import { toCloudFrontFunction } from '../../../src/hosting/cloudfront-function.ts';

interface Result {
  readonly uri?: string;
  readonly statusCode?: number;
  readonly headers?: { readonly location: { readonly value: string } };
}

const context = createContext({});
runInContext(toCloudFrontFunction(), context);

function run(uri: string, querystring: object = {}): Result {
  const event = JSON.stringify({ request: { uri, querystring, method: 'GET' } });
  return JSON.parse(runInContext(`JSON.stringify(handler(${event}))`, context));
}

describe('the function of CloudFront', () => {
  it.each([
    ['/', '/index.html'],
    ['/a/b/', '/a/b/index.html'],
    ['/a/b/figures/f-1/card/', '/a/b/figures/f-1/card/index.html'],
    ['/_astro/x.Ab_1.css', '/_astro/x.Ab_1.css'],
    ['/feed.xml', '/feed.xml'],
    ['/pagefind/en/wasm.en.pagefind', '/pagefind/en/wasm.en.pagefind'],
    ['/404.html', '/404.html'],
  ])('asks the bucket for the file of “%s”: %s', (uri, file) => {
    expect(run(uri)).toMatchObject({ uri: file });
  });

  it.each([
    ['/figures', {}, '/figures/'],
    ['/a/b', {}, '/a/b/'],
    ['/briefings/x/side-by-side', { view: { value: 'stacked' } }, '/briefings/x/side-by-side/?view=stacked'],
    ['/search', { q: { value: 'a', multiValue: [{ value: 'a' }, { value: 'b%20c' }] } }, '/search/?q=a&q=b%20c'],
  ])('leads “%s” on to the folder', (uri, query, place) => {
    expect(run(uri, query)).toMatchObject({ statusCode: 301, headers: { location: { value: place } } });
  });

  it.each([
    '//evil.example/x',
    '//evil',
    '/\\evil',
    '/%5cevil',
    '/a//b',
    '/a b',
    '/%0d%0aset-cookie:x',
    '/\tevil',
    '/é',
  ])('leads no address on that could be another host’s or a header: %j', (uri) => {
    expect(run(uri)).toEqual({ uri, querystring: {}, method: 'GET' });
  });
});

describe('the template of CloudFormation', () => {
  const site = { site: 'https://x.example', base: '/a/b/', precompress: [] };
  const template = JSON.parse(JSON.stringify(toCloudFront(site)));
  const { Resources: resources } = template;

  it('names only resources, parameters and things of AWS that there are', () => {
    const known = new Set([...Object.keys(resources), ...Object.keys(template.Parameters)]);
    const named = [...JSON.stringify(template).matchAll(/"(?:Ref":|Fn::GetAtt":\[)"(?<name>[^"]+)"/gu)].map(
      ({ groups }) => groups?.['name'] ?? '',
    );
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !known.has(name) && !name.startsWith('AWS::'))).toEqual([]);
  });

  it('keeps the bucket private and lets only this distribution read it', () => {
    expect(Object.values(resources.Bucket.Properties.PublicAccessBlockConfiguration)).toEqual([true, true, true, true]);
    const { Statement: statements } = resources.BucketPolicy.Properties.PolicyDocument;
    for (const { Effect, Principal, Condition } of statements)
      expect([Effect, Principal, Condition.StringEquals['AWS:SourceArn']]).toEqual([
        'Allow',
        { Service: 'cloudfront.amazonaws.com' },
        { 'Fn::Join': ['', expect.arrayContaining([{ Ref: 'Distribution' }])] },
      ]);
  });

  it('answers a lost address with the page for it, and as lost', () => {
    const { CustomErrorResponses: responses } = resources.Distribution.Properties.DistributionConfig;
    expect(
      responses.map((one: Record<string, unknown>) => [one['ErrorCode'], one['ResponseCode'], one['ResponsePagePath']]),
    ).toEqual([
      [403, 404, '/a/b/404.html'],
      [404, 404, '/a/b/404.html'],
    ]);
  });

  it.each([
    ['PageHeaders', "frame-ancestors 'none'"],
    ['CardHeaders', 'frame-ancestors *'],
  ])('has the headers of the model in %s', (name, ancestors) => {
    const { SecurityHeadersConfig: own, CustomHeadersConfig: custom } =
      resources[name].Properties.ResponseHeadersPolicyConfig;
    expect(own.ContentSecurityPolicy.ContentSecurityPolicy).toContain(ancestors);
    expect(own.StrictTransportSecurity.AccessControlMaxAgeSec).toBe(31_536_000);
    expect(custom.Items.map((item: { Header: string }) => item.Header)).toEqual([
      'Permissions-Policy',
      'Cross-Origin-Opener-Policy',
      'Cross-Origin-Resource-Policy',
    ]);
  });

  it('gives cards their own headers, in each interface language', () => {
    const { CacheBehaviors: behaviours } = resources.Distribution.Properties.DistributionConfig;
    expect(behaviours.map((one: { PathPattern: string }) => one.PathPattern)).toEqual([
      '/a/b/figures/*/card/*',
      '/a/b/it/figures/*/card/*',
      '/a/b/ro/figures/*/card/*',
    ]);
  });
});
