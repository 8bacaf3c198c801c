import { join } from 'node:path';
import { ofLevel, type Report } from '../../src/diagnostics/report.ts';
import { readSettings } from '../command/read-settings.ts';
import { type Build, BuildStopped } from './build.ts';
import { askProcess, compiled } from './run-process.ts';

const program = [...compiled, join('scripts', 'build', 'say-commentary.ts')];

/**
 * Says what is wrong in commentary before any page is made. What it is held against, all documents, is read by a process of
 * its own: it would else be in memory until the site is made.
 * @throws {BuildStopped} where there is an error among it.
 */
export async function checkCommentary({ found }: Build): Promise<void> {
  const { rights, rules, movedEvidence } = await readSettings();
  const [report] = (await askProcess([...program, JSON.stringify({ rights, rules, movedEvidence })])) as Report[];
  if (!report) throw new Error('the check of commentary has ended without a report');
  found.push(report);
  if (ofLevel(report, 'error').length > 0) throw new BuildStopped(1);
}
