import { basename } from 'node:path';
import type { Briefing } from '../../src/model/briefing.ts';
import type { Exchange } from '../../src/translation/exchange/exchange-unit.ts';
import { foldSpace } from '../../src/translation/fold-space.ts';
import { CommandError } from '../command/run-command.ts';
import { findDocument, listDocuments } from '../memory/find-document.ts';

/**
 * The document that a file translates: the one that is said, that the file or its name says, or whose sentences it has.
 * `read` reads the file as a translation from a language.
 * @throws {CommandError} where there is none.
 */
export function chooseDocument(
  root: string,
  said: string | undefined,
  path: string,
  read: (sourceLang?: string) => Exchange,
): Briefing {
  if (said !== undefined) return findDocument(root, said);
  const slugs = listDocuments(root);
  const names = [read().document ?? '', path].map((name) => basename(name).split('.')[0]);
  const named = names.find((name) => name && slugs.includes(name));
  if (named !== undefined) return findDocument(root, named);
  const [best] = slugs.map((slug) => count(findDocument(root, slug))).sort((a, b) => b.shared - a.shared);
  if (best && best.shared > 0) return best.briefing;
  throw new CommandError(
    `“${path}” names no document and has no sentence of one; say it with --document: ${slugs.join(', ')}`,
  );

  /** How many sentences of the document the file has. */
  function count(briefing: Briefing) {
    const words = new Set(read(briefing.lang).units.map(({ source }) => foldSpace(source)));
    return { briefing, shared: briefing.segments.filter(({ text }) => words.has(foldSpace(text))).length };
  }
}
