import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

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
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const commands = isRootOnDebian
    ? [
        ['apt-get', 'update', '-q'],
        ['apt-get', 'install', '-yq', '--no-install-recommends', 'chromium'],
      ]
    : [['npx', 'playwright-core', 'install', 'chromium']];
  for (const [command = '', ...args] of commands) {
    const { status, stderr } = spawnSync(command, args, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0)
      console.error(`${command} ${args.join(' ')} failed: ${stderr?.trim().split('\n').at(-1) ?? 'not found'}`);
  }
}
