import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { HostedSite } from '../../src/hosting/hosted-site.ts';

/** An encoding, as it ends the name of a compressed file. */
export type PackedEnd = HostedSite['precompress'][number];

const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];

/**
 * How hard each is tried. Pages are many and change, and the best would cost ten times as much for a twentieth of the
 * bytes; scripts and sheets are few and are loaded by all.
 */
const efforts = { page: { br: 4, gz: 4 }, asset: { br: 11, gz: 9 } } as const;

/** What compressed files depend on beside the files they are made of. */
export const compressionRecipe = [
  ...Object.values(efforts).map(({ br, gz }) => `br${br}gz${gz}`),
  process.versions['brotli'],
  process.versions.zlib,
].join('-');

/** The bytes compressed, the same each time, in another thread. */
export function compressBytes(bytes: Buffer, end: PackedEnd, isAsset: boolean): Promise<Buffer> {
  const effort = efforts[isAsset ? 'asset' : 'page'][end];
  if (end === 'gz') return toGzip(bytes, { level: effort });
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT } = constants;
  const params = {
    [BROTLI_PARAM_QUALITY]: effort,
    [BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
  };
  return toBrotli(bytes, { params });
}
