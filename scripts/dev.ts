import { dev } from 'astro';
import { readArguments } from './command/read-arguments.ts';
import { readPort } from './command/read-port.ts';
import { readSettings } from './command/read-settings.ts';
import { runCommand } from './command/run-command.ts';
import { liveEditing } from './dev/live-editing.ts';
import { startSession } from './dev/session.ts';

const options = { port: { type: 'string' }, host: { type: 'string' }, open: { type: 'boolean' } } as const;

await runCommand('npm run dev -- [--port 4321] [--host address] [--open]', async () => {
  const { values } = readArguments(options, []);
  const port = values.port === undefined ? undefined : readPort(values.port);
  const root = process.cwd();
  const session = await startSession(root, await readSettings());
  await dev({
    root,
    server: {
      ...(port !== undefined && { port }),
      ...(values.host !== undefined && { host: values.host }),
      ...(values.open && { open: true }),
    },
    integrations: [liveEditing(root, session)],
  });
});
