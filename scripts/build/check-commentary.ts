import { ofLevel } from '../../src/diagnostics/report.ts';
import { sayCommentary } from '../check/say-commentary.ts';
import { readSettings } from '../command/read-settings.ts';
import { type Build, BuildStopped } from './build.ts';

/** Says what is wrong in commentary before any page is made. @throws {BuildStopped} where there is an error among it. */
export async function checkCommentary({ found }: Build): Promise<void> {
  const report = sayCommentary(process.cwd(), await readSettings());
  found.push(report);
  if (ofLevel(report, 'error').length > 0) throw new BuildStopped(1);
}
