import type { Translation, TranslationEntry } from '../model/translation.ts';
import { commentMarks, findMarked, humanOrigin } from './comment-marks.ts';
import { parsePoFile } from './po/parse-po-file.ts';
import type { PoEntry } from './po/po-file.ts';

/**
 * The translation of `briefing` into `lang` from the text of its PO file, in the file's order.
 * Empty is missing, fuzzy is a draft (unchecked where a person wrote it), fuzzy with a previous source is stale, and
 * the rest is reviewed.
 * @throws {ContentError} where the text is not PO.
 */
export function parsePo(text: string, briefing: string, lang: string, file: string): Translation {
  return { briefing, lang, entries: parsePoFile(text, file).entries.map(toTranslationEntry) };
}

/** What an entry of the file means. */
export function toTranslationEntry(entry: PoEntry): TranslationEntry {
  const { source, target, comments } = entry;
  const [provenance] = findMarked(comments, commentMarks.provenance);
  const [review] = findMarked(comments, commentMarks.review);
  const additions = findMarked(comments, commentMarks.addition);
  const accepted = findMarked(comments, commentMarks.accept).map((line) => line.split(/[\s:]/u)[0] ?? '');
  return {
    source,
    target,
    state: toState(entry, provenance),
    ...(provenance && { provenance }),
    ...(review && { review }),
    notes: findMarked(comments, commentMarks.note),
    ...(target === '' && comments.includes(commentMarks.joined) && { isJoined: true }),
    ...(additions.length > 0 && { additions }),
    ...(accepted.length > 0 && { accepted }),
  };
}

function toState({ target, isDraft, previous }: PoEntry, provenance = ''): TranslationEntry['state'] {
  if (target === '') return 'missing';
  if (!isDraft) return 'reviewed';
  if (previous !== undefined) return 'stale';
  return provenance.startsWith(humanOrigin) ? 'unchecked' : 'draft';
}
