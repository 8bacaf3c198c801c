import { isAbsolute } from 'node:path';
import { toCloudFront } from '../src/hosting/cloudfront.ts';
import { toCloudFrontFunction } from '../src/hosting/cloudfront-function.ts';
import type { HostedSite } from '../src/hosting/hosted-site.ts';
import { type NginxPlace, toNginx } from '../src/hosting/nginx.ts';
import { toS3Script } from '../src/hosting/s3.ts';
import { readArguments } from './command/read-arguments.ts';
import { readSettings } from './command/read-settings.ts';
import { CommandError, RunError, runCommand } from './command/run-command.ts';

/** What a person said of the host. */
interface Said extends NginxPlace {
  readonly address?: string | undefined;
}

/** What is written for each host, on standard output. */
const hosts: Readonly<Record<string, (site: HostedSite, said: Said) => string>> = {
  nginx: toNginx,
  cloudfront: (site) => `${JSON.stringify(toCloudFront(site), undefined, 2)}\n`,
  'cloudfront-function': toCloudFrontFunction,
  s3: toS3Script,
  'github-pages': (site, { address }) => {
    if (address === undefined) throw new CommandError('--address is missing: the address that the host gives the site');
    return compareAddress(site, address);
  },
};

/** What is said where a site is at the address that its settings say; the host writes addresses without a last stroke. */
function compareAddress({ site, base }: HostedSite, address: string): string {
  const expected = new URL(base, site).href;
  if (`${address.replace(/\/$/u, '')}/` === expected) return `The settings say the same address, ${expected}.\n`;
  throw new RunError(
    `astro.config.mjs says that the site is at ${expected}, and the host that it is at ${address}: set “site” and “base”`,
  );
}

const options = {
  address: { type: 'string' },
  root: { type: 'string', default: '/var/www/concordance' },
  listen: { type: 'string', default: '80' },
} as const;

await runCommand('npm run hosts -- <host> [--root <folder>] [--listen <port>] [--address <url>]', async () => {
  const { values, positionals } = readArguments(options, ['the host']);
  const [name = ''] = positionals;
  const write = Object.hasOwn(hosts, name) ? hosts[name] : undefined;
  if (!write)
    throw new CommandError(
      `${name ? `“${name}” is no host that is known` : 'no host is named'}; say ${Object.keys(hosts).join(', ')}`,
    );
  // What is no path or port would be more than one word of the configuration.
  if (!isAbsolute(values.root) || /[\s"'$;{}\\]/u.test(values.root))
    throw new CommandError(`--root “${values.root}” is no path from the root of the server, of plain characters`);
  if (!/^[\w.:[\]-]+$/u.test(values.listen))
    throw new CommandError(`--listen “${values.listen}” is no port or address`);
  const site = await readSettings();
  process.stdout.write(write(site, values));
});
