import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { precompress } from '../../../scripts/hosting/precompress.ts';
import { listFiles, toDigests } from '../../support/list-files.ts';

const page = '<p>The harbour counted ships in the rain.</p>'.repeat(60);
let root: string;
const inSite = (...path: string[]) => join(root, 'site', ...path);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'concordance-pack-'));
  mkdirSync(inSite('_astro'), { recursive: true });
  writeFileSync(inSite('index.html'), page);
  writeFileSync(inSite('copy.html'), page);
  writeFileSync(inSite('_astro', 'a.Xy.css'), page);
  writeFileSync(inSite('short.html'), '<p>x</p>');
  writeFileSync(inSite('card.png'), page);
  writeFileSync(inSite('part.bin'), page);
});
afterEach(() => rmSync(root, { recursive: true }));

const run = (ends: readonly ('br' | 'gz')[] = ['br', 'gz']) => precompress(inSite(), ends, join(root, 'kept'));

describe('compressed files', () => {
  it('stand beside files of text that are long enough, and hold just them', async () => {
    expect(await run()).toEqual({ made: expect.any(Number), kept: expect.any(Number) });
    expect(listFiles(inSite()).filter((file) => /\.(?:br|gz)$/u.test(file))).toEqual([
      '_astro/a.Xy.css.br',
      '_astro/a.Xy.css.gz',
      'copy.html.br',
      'copy.html.gz',
      'index.html.br',
      'index.html.gz',
    ]);
    expect(brotliDecompressSync(readFileSync(inSite('index.html.br'))).toString()).toBe(page);
    expect(gunzipSync(readFileSync(inSite('copy.html.gz'))).toString()).toBe(page);
  });

  it.each([
    [[], []],
    [['gz'], ['_astro/a.Xy.css.gz', 'copy.html.gz', 'index.html.gz']],
  ] as const)('are of the kinds that are wanted: %j', async (ends, expected) => {
    await run(ends);
    expect(listFiles(inSite()).filter((file) => /\.(?:br|gz)$/u.test(file))).toEqual(expected);
  });

  it('are the same bytes each time, kept or not', async () => {
    await run();
    const first = toDigests(inSite());
    expect(await run()).toEqual({ made: 0, kept: 6 });
    expect(toDigests(inSite())).toEqual(first);
    rmSync(join(root, 'kept'), { recursive: true });
    await run();
    expect(toDigests(inSite())).toEqual(first);
  });

  it('are made anew for a page that has changed, and the old ones are not kept for ever', async () => {
    await run();
    const before = listFiles(join(root, 'kept'));
    writeFileSync(inSite('index.html'), `${page}!`);
    writeFileSync(inSite('copy.html'), `${page}!`);
    await run();
    expect(gunzipSync(readFileSync(inSite('index.html.gz'))).toString()).toBe(`${page}!`);
    const after = listFiles(join(root, 'kept'));
    expect([before.length, after.length]).toEqual([4, 4]);
    expect(after).not.toEqual(before);
  });

  it('never write into a file that another site may have too', async () => {
    await run();
    linkSync(inSite('index.html.br'), join(root, 'last.br'));
    const last = readFileSync(join(root, 'last.br'));
    writeFileSync(inSite('index.html'), `${page}!`);
    await run();
    expect(readFileSync(join(root, 'last.br'))).toEqual(last);
    expect(readFileSync(inSite('index.html.br'))).not.toEqual(last);
  });
});
