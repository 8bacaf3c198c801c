import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../scripts/command/read-settings.ts';
import { toCloudFront } from '../../src/hosting/cloudfront.ts';
import { toCloudFrontFunction } from '../../src/hosting/cloudfront-function.ts';
import { toNginx } from '../../src/hosting/nginx.ts';
import { toS3Script } from '../../src/hosting/s3.ts';

const settings = await readSettings();
const address = new URL(settings.base, settings.site).href;
const run = (...words: readonly string[]) =>
  spawnSync('npm', ['run', '--silent', 'hosts', '--', ...words], { encoding: 'utf8' });

/** The commands of the README that write a host's file, without where they write it. */
const commands = [
  ...readFileSync('README.md', 'utf8').matchAll(/npm run --silent hosts -- (?<words>[^>`\n]+?)(?: > [\w.]+)?[`\n]/gu),
].map(({ groups }) => groups?.['words'] ?? '');

describe('npm run hosts', () => {
  it.each([
    ['nginx --root /var/www/concordance', toNginx(settings, { listen: '80', root: '/var/www/concordance' })],
    ['cloudfront', `${JSON.stringify(toCloudFront(settings), undefined, 2)}\n`],
    ['s3', toS3Script(settings)],
    ['cloudfront-function', toCloudFrontFunction()],
  ])('writes, as the README has it, what the settings give: %s', (words, expected) => {
    expect(commands).toContain(words);
    const { status, stdout, stderr } = run(...words.split(' '));
    expect([status, stderr, stdout]).toEqual([0, '', expected]);
  });

  it('has no other command in the README', () => {
    expect(commands).toHaveLength(4);
  });

  it.each([
    [['ngins'], '“ngins” is no host that is known; say nginx, cloudfront'],
    [[], 'no host is named; say nginx, cloudfront'],
    [['constructor'], '“constructor” is no host that is known'],
    [['nginx', '--root', 'www'], '--root “www” is no path from the root of the server'],
    [['nginx', '--root', '/www";} evil {'], 'is no path from the root of the server'],
    [['nginx', '--listen', '80; evil'], '--listen “80; evil” is no port or address'],
    [['nginx', 'apache'], '“apache” is one too many'],
    [['github-pages'], '--address is missing'],
    [
      ['github-pages', '--address', 'https://team.example/briefings'],
      `astro.config.mjs says that the site is at ${address}`,
    ],
  ])('refuses %j in a sentence', (words, message) => {
    const { status, stdout, stderr } = run(...words);
    expect([status, stdout, stderr]).toEqual([1, '', expect.stringContaining(message)]);
  });

  it.each([address.replace(/\/$/u, ''), address])('takes the address that the settings say: %s', (given) => {
    const { status, stdout } = run('github-pages', '--address', given);
    expect([status, stdout]).toEqual([0, `The settings say the same address, ${address}.\n`]);
  });
});
