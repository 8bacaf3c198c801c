import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { installPackage, isRootOnDebian, runQuietly } from './install-package.ts';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Path of a Chromium: the one in CHROMIUM_PATH, one of the system's, Playwright's; else it is installed,
 * by apt-get where this is root on Debian, otherwise by Playwright.
 * @throws {Error} in one sentence where there is none and none can be installed.
 */
export function findChromium(): string {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted && !existsSync(wanted)) throw new Error(`CHROMIUM_PATH is “${wanted}”, where there is no file`);
  const found = wanted || findInstalled();
  if (found) return found;
  console.log('No Chromium found: installing one for the browser tests …');
  install();
  const installed = findInstalled();
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chromium, and none could be installed: install it and set CHROMIUM_PATH to it.',
  );
}

function findInstalled(): string | undefined {
  return [...places, chromium.executablePath()].find((path) => existsSync(path));
}

function install(): void {
  if (isRootOnDebian()) installPackage('chromium');
  else runQuietly('npx', ['playwright-core', 'install', 'chromium']);
}
