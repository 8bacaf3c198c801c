import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { precompress } from '../../scripts/hosting/precompress.ts';
import { toHtaccess } from '../../src/hosting/apache.ts';
import type { HostedSite } from '../../src/hosting/hosted-site.ts';
import { toNginx } from '../../src/hosting/nginx.ts';
import { serveApache } from './serve-apache.ts';
import { serveNginx } from './serve-nginx.ts';

export interface HostedCopy {
  readonly site: HostedSite;
  readonly dist: string;
  /** Address of the front page, with the base. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A copy of a built site with compressed files, served by a real server with the files that are made for it. */
export async function serveHosted(
  server: 'nginx' | 'apache',
  built: { dist: string; base: string },
): Promise<HostedCopy> {
  const root = mkdtempSync(join(tmpdir(), 'concordance-hosted-'));
  const dist = join(root, 'dist');
  const site: HostedSite = { site: 'https://site.example', base: built.base, precompress: ['br', 'gz'] };
  cpSync(built.dist, dist, { recursive: true });
  await precompress(dist, site.precompress, join(root, 'kept'));
  writeFileSync(join(dist, '.htaccess'), toHtaccess(site));
  mkdirSync(join(dist, '.git'));
  writeFileSync(join(dist, '.git', 'config'), 'secret');
  writeFileSync(join(root, 'outside.txt'), 'secret');
  for (const [name, text] of Object.entries(extras)) writeFileSync(join(dist, name), text);
  const { port, stop } =
    server === 'nginx'
      ? await serveNginx((listen) => toNginx(site, { listen, root: dist }))
      : await serveApache(dist, site.base);
  return {
    site,
    dist,
    url: `http://127.0.0.1:${port}${site.base}`,
    stop: async () => {
      await stop();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Kinds of files that a team may put into `public/` and this site has not. */
const extras = { 'extra.wasm': '\0asm', 'extra.webmanifest': '{"name":"ș"}' };
