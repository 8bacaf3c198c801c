import { join } from 'node:path';
import { writeSitemap } from '../../src/integrations/write-sitemap.ts';
import { toAddress } from '../../src/views/to-address.ts';
import { type Build, getSettings } from './build.ts';

/** Writes the site map, now that all pages are there: what Astro knows is only what it rendered last. */
export function listPages(build: Build): void {
  const { made } = build;
  const kept = join('.cache', 'sitemap.txt');
  writeSitemap(made, toAddress(getSettings(build), ''), { kept });
}
