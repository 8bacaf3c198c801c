import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findProgram } from './find-program.ts';

/** The schemas in `schemas/`. */
type Schema = 'atom.rng' | 'sitemap.xsd';

/** What libxml2 finds in XML files that their schema does not allow, a line each; nothing is fetched. */
export function validateXml(schema: Schema, files: readonly string[]): string[] {
  const xmllint = findProgram('xmllint', 'libxml2-utils');
  const path = fileURLToPath(new URL(`schemas/${schema}`, import.meta.url));
  const kind = schema.endsWith('.rng') ? '--relaxng' : '--schema';
  const { status, stderr } = spawnSync(xmllint, ['--noout', '--nonet', kind, path, ...files], { encoding: 'utf8' });
  const lines = stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'));
  return status === 0 || lines.length > 0 ? lines : [`xmllint ended with ${status}`];
}
