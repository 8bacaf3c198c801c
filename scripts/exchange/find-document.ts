import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findNearest } from '../../src/commentary/nearest.ts';
import type { Briefing } from '../../src/model/briefing.ts';
import { languageSchema } from '../../src/model/language.ts';
import { fromMdx } from '../../src/pipeline/mdx/from-mdx.ts';
import { CommandError } from './run-command.ts';

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
export function findDocument(root: string, slug: string | undefined): Briefing {
  const slugs = listDocuments(root);
  if (slug === undefined) throw new CommandError(`say which document: ${slugs.join(', ')}`);
  if (!slugs.includes(slug)) {
    const nearest = findNearest(slug, slugs);
    const hint = nearest ? `; did you mean “${nearest}”?` : '';
    throw new CommandError(`there is no document “${slug}”${hint} There are: ${slugs.join(', ')}`);
  }
  const file = `content/briefings/${slug}.mdx`;
  return fromMdx(readFileSync(join(root, file), 'utf8'), slug, file);
}

/**
 * The language to translate into, as a tag in canonical form.
 * @throws {CommandError} where it is none, is not said, or is the document's own.
 */
export function readTargetLanguage(to: string | undefined, { slug, lang }: Pick<Briefing, 'slug' | 'lang'>): string {
  if (to === undefined) throw new CommandError('say the language of the translation, such as --to en');
  const parsed = languageSchema.safeParse(to);
  if (!parsed.success) throw new CommandError(`--to: ${parsed.error.issues[0]?.message}`);
  const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(parsed.data);
  if (name === undefined) throw new CommandError(`there is no language “${to}”; write its tag, such as --to en`);
  if (parsed.data === lang)
    throw new CommandError(`“${slug}” is in “${lang}” itself; --to is the language to translate into`);
  return parsed.data;
}
