import { parseSettings, type Settings } from '../../src/settings.ts';

/** What the team has set. Read only where it is needed: the configuration brings all of Astro with it. */
export async function readSettings(): Promise<Settings> {
  const { settings } = await import('../../astro.config.mjs');
  return parseSettings(settings);
}
