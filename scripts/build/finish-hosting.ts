import { join } from 'node:path';
import { precompress } from '../hosting/precompress.ts';
import { writeHostFiles } from '../hosting/write-host-files.ts';
import { type Build, getSettings } from './build.ts';

/** Puts into the site what hosts read there, and compressed files beside others where the team wants them. */
export async function finishHosting(build: Build): Promise<void> {
  const { made } = build;
  const settings = getSettings(build);
  writeHostFiles(made, settings);
  const counts = await precompress(made, settings.precompress, join('.cache', 'packed'));
  if (settings.precompress.length > 0)
    console.log(`Compressed files: ${counts.made} made, ${counts.kept} as they were.`);
}
