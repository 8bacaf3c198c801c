import { join } from 'node:path';
import { ofLevel } from '../../src/diagnostics/report.ts';
import { type Build, BuildStopped } from './build.ts';
import { askProcess, compiled } from './run-process.ts';
import type { Said } from './say-commentary.ts';

const program = [...compiled, join('scripts', 'build', 'say-commentary.ts')];

/**
 * Reads the settings, and says what is wrong in commentary before any page is made. That is done by a process of its own: all
 * documents, and Astro, which settings bring with them, would else be in memory until the site is made.
 * @throws {BuildStopped} where there is an error among it.
 */
export async function checkCommentary(build: Build): Promise<void> {
  const [said] = (await askProcess(program)) as Said[];
  if (!said) throw new Error('the check of commentary has ended without a report');
  build.settings = said.settings;
  build.found.push(said.report);
  if (ofLevel(said.report, 'error').length > 0) throw new BuildStopped(1);
}
