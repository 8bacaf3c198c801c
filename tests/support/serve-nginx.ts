import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackage, isRootOnDebian } from '../../scripts/install-package.ts';
import { type StartedServer, startServer } from './start-server.ts';

const program = '/usr/sbin/nginx';
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/**
 * Starts the real nginx, as Debian has it, in a folder of its own. `toConfiguration` gets the address that it listens at.
 * @throws {Error} in one sentence where it is not there and cannot be installed.
 */
export function serveNginx(toConfiguration: (listen: string) => string): Promise<StartedServer> {
  if (!isThere() && isRootOnDebian()) installPackage('nginx-light', 'libnginx-mod-http-brotli-static');
  if (!isThere())
    throw new Error('The tests of hosts need nginx: install nginx-light and libnginx-mod-http-brotli-static.');
  return startServer(program, (folder, port) => {
    const file = join(folder, 'nginx.conf');
    writeFileSync(file, toMain(folder, toConfiguration(`127.0.0.1:${port}`)));
    return ['-c', file, '-e', 'stderr'];
  });
}

function isThere(): boolean {
  return existsSync(program) && existsSync(brotli);
}

/** What is around the site's configuration in any installation, with nothing outside `folder`. */
function toMain(folder: string, configuration: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  // Those that a root's nginx starts would be of a user who may not read a temporary folder.
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
load_module ${brotli};
daemon off;
worker_processes 1;
pid ${join(folder, 'nginx.pid')};
error_log stderr;
events {}
http {
access_log off;
${temporary.map((name) => `${name}_temp_path ${join(folder, name)};`).join('\n')}
${configuration}
}
`;
}
