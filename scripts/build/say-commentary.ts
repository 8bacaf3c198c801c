import type { Report } from '../../src/diagnostics/report.ts';
import type { Settings } from '../../src/settings.ts';
import { sayCommentary } from '../check/say-commentary.ts';
import { readSettings } from '../command/read-settings.ts';
import { runCommand } from '../command/run-command.ts';

/** What it sends to the build that started it. */
export interface Said {
  readonly settings: Settings;
  readonly report: Report;
}

// A program of its own, as it loads all of Astro and all documents.
await runCommand('npm run build', async () => {
  const settings = await readSettings();
  process.send?.({ settings, report: sayCommentary(process.cwd(), settings) } satisfies Said);
});
