import { join } from 'node:path';
import { writeSitemap } from '../../src/integrations/write-sitemap.ts';
import { toAddress } from '../../src/views/to-address.ts';
import { readSettings } from '../command/read-settings.ts';
import type { Build } from './build.ts';

/** Writes the site map, now that all pages are there: what Astro knows is only what it rendered last. */
export async function listPages({ made }: Build): Promise<void> {
  const kept = join('.cache', 'sitemap.txt');
  writeSitemap(made, toAddress(await readSettings(), ''), { kept });
}
