import { existsSync } from 'node:fs';
import { preview } from 'astro';
import { readArguments } from './command/read-arguments.ts';
import { readPort } from './command/read-port.ts';
import { RunError, runCommand } from './command/run-command.ts';

const options = { port: { type: 'string' }, host: { type: 'string' }, open: { type: 'boolean' } } as const;

await runCommand('npm run preview -- [--port 4321] [--host address] [--open]', async () => {
  const { values } = readArguments(options, []);
  if (!existsSync('dist')) throw new RunError('dist: there is no site yet; “npm run build” makes it');
  await preview({
    root: process.cwd(),
    server: {
      ...(values.port !== undefined && { port: readPort(values.port) }),
      ...(values.host !== undefined && { host: values.host }),
      ...(values.open && { open: true }),
    },
  });
});
