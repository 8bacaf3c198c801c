import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { WholeBriefing } from '../../src/model/briefing.ts';
import { fromMdx } from '../../src/pipeline/mdx/from-mdx.ts';
import { CommandError } from '../command/run-command.ts';
import { toUnknown } from '../command/to-unknown.ts';

/** The slugs of all documents, in order. */
export function listDocuments(root: string): string[] {
  const folder = join(root, 'content/briefings');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  return names.map((name) => basename(name, '.mdx')).sort();
}

/**
 * The document of a slug.
 * @throws {CommandError} where there is none, with the nearest slug and all there are.
 */
export function findDocument(root: string, slug: string | undefined): WholeBriefing {
  const slugs = listDocuments(root);
  if (slug === undefined) throw new CommandError(`say which document: ${slugs.join(', ')}`);
  if (!slugs.includes(slug)) throw new CommandError(toUnknown('document', slug, slugs));
  const file = `content/briefings/${slug}.mdx`;
  return fromMdx(readFileSync(join(root, file), 'utf8'), slug, file);
}
