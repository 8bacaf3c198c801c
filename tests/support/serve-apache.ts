import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installPackage, isRootOnDebian } from '../../scripts/install-package.ts';
import { logName, type StartedServer, startServer } from './start-server.ts';

const program = '/usr/sbin/apache2';
const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'filter', 'deflate'];

/**
 * Starts the real Apache, as Debian has it, in a folder of its own, with the site's folder at its base.
 * @throws {Error} in one sentence where it is not there and cannot be installed.
 */
export function serveApache(dist: string, base: string): Promise<StartedServer> {
  if (!existsSync(program) && isRootOnDebian()) installPackage('apache2-bin');
  if (!existsSync(program)) throw new Error('The tests of hosts need Apache: install apache2-bin.');
  return startServer(program, (folder, port) => {
    // A root's Apache serves as another user, who may not read temporary folders.
    for (const closed of [folder, dirname(dist)]) chmodSync(closed, 0o755);
    const documents = join(folder, 'documents');
    const place = join(documents, base);
    mkdirSync(dirname(place), { recursive: true });
    if (base !== '/') symlinkSync(dist, place.replace(/\/$/u, ''));
    const file = join(folder, 'apache.conf');
    writeFileSync(file, toMain(folder, port, base === '/' ? dist : documents));
    return ['-f', file, '-D', 'FOREGROUND'];
  });
}

/** What is around a site in any installation; it does nothing for one that does not say so in its `.htaccess`. */
function toMain(folder: string, port: number, documents: string): string {
  const user = process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : '';
  return `${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
ServerRoot ${folder}
DefaultRuntimeDir ${folder}
PidFile ${join(folder, 'apache.pid')}
ErrorLog ${join(folder, logName)}
ServerName internal.example
Listen 127.0.0.1:${port}
${user}
DocumentRoot ${documents}
TypesConfig /dev/null
AddLanguage br .br
<Directory />
    AllowOverride None
    Require all denied
</Directory>
<Directory ${documents}>
    AllowOverride All
    Options FollowSymLinks
    Require all granted
</Directory>
`;
}
