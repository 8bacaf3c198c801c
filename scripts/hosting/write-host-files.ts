import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../src/files/write-whole.ts';
import { toHtaccess } from '../../src/hosting/apache.ts';
import { toHeadersFile } from '../../src/hosting/headers-file.ts';
import type { HostedSite } from '../../src/hosting/hosted-site.ts';
import { locales } from '../../src/i18n/locales.ts';

/** Writes into a built site what hosts read there: Netlify and Cloudflare Pages, Apache, and GitHub Pages. */
export function writeHostFiles(folder: string, site: HostedSite): void {
  writeWhole(join(folder, '_headers'), toHeadersFile(site, listSections(folder)));
  writeWhole(join(folder, '.htaccess'), toHtaccess(site));
  // Else a branch of GitHub Pages leaves out folders that begin with “_”.
  writeWhole(join(folder, '.nojekyll'), '');
}

/** The folders of pages under the root, those of interface languages apart. */
function listSections(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'index.html')))
    .map(({ name }) => name)
    .filter((name) => !locales.some((locale) => locale === name))
    .sort();
}
