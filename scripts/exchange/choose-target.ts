import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Briefing } from '../../src/model/briefing.ts';
import type { Exchange } from '../../src/translation/exchange/exchange-unit.ts';
import { isSameLanguage } from '../../src/translation/exchange/is-same-language.ts';
import { CommandError } from '../command/run-command.ts';
import { readTargetLanguage } from '../memory/read-target-language.ts';

/**
 * The language whose memory a translation goes to: the one that is said; otherwise the one that the file says, or that of
 * a memory there is already in the same language, such as “en” for a file in “en-GB”.
 * @throws {CommandError} where none is known, or the file says another than is said.
 */
export function chooseTarget(
  root: string,
  briefing: Briefing,
  said: string | undefined,
  stated: string | undefined,
): string {
  if (said !== undefined) {
    const lang = readTargetLanguage(said, briefing);
    if (stated === undefined || isSameLanguage(stated, lang)) return lang;
    throw new CommandError(`the file says that it is in “${stated}”, and --to that it is in “${said}”`);
  }
  const memories = listMemories(root, briefing.slug);
  const known = stated && !memories.includes(stated) && memories.find((lang) => isSameLanguage(lang, stated));
  return readTargetLanguage(known || stated, briefing);
}

/** A warning where a file says that it translates from another language than the document’s: some tools always say “en-US”. */
export function doubtSource({ slug, lang }: Briefing, { sourceLang }: Exchange): string[] {
  if (sourceLang === undefined || isSameLanguage(sourceLang, lang)) return [];
  return [`the file says that it translates from “${sourceLang}”, and “${slug}” is in “${lang}”`];
}

/** The languages a document has a memory into. */
function listMemories(root: string, slug: string): string[] {
  const folder = join(root, 'content/translations');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).sort();
  return names.flatMap((name) => (name.startsWith(`${slug}.`) ? [name.slice(slug.length + 1, -'.po'.length)] : []));
}
