import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** Bytes of what a page has asked for; text as packed by gzip at its best, fonts as they are. */
export interface PageWeight {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly fonts: number;
  /** How many stylesheets. */
  readonly sheets: number;
  /** Addresses of anything else, under the site's root. */
  readonly others: readonly string[];
}

/** Opens a page of the site served from `dist` and weighs all that it asks for before anyone does anything. */
export async function weighPage(page: Page, dist: string, siteUrl: string, path: string): Promise<PageWeight> {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(request.url()));
  await page.goto(siteUrl + path, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  const files = [...asked].map((url) => decodeURIComponent(url.replace(siteUrl, '')));
  const weigh = (isOne: (file: string) => boolean) =>
    files.filter(isOne).reduce((sum, file) => sum + weighFile(dist, file), 0);
  const isSheet = (file: string) => file.endsWith('.css');
  return {
    html: weigh((file) => file === path),
    css: weigh(isSheet),
    js: weigh((file) => file.endsWith('.js')),
    fonts: weigh((file) => file.endsWith('.woff2')),
    sheets: files.filter(isSheet).length,
    others: files.filter((file) => file !== path && !/\.(?:css|js|woff2)$/u.test(file)),
  };
}

function weighFile(dist: string, file: string): number {
  const path = join(dist, file);
  const bytes = readFileSync(statSync(path).isDirectory() ? join(path, 'index.html') : path);
  return file.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}
