import type { Translation, TranslationEntry } from '../model/translation.ts';
import { toDisplayText } from '../pipeline/briefing/to-display-text.ts';
import { commentMarks, findMarked, humanOrigin, isJoined } from './comment-marks.ts';
import { parsePoFile } from './po/parse-po-file.ts';
import type { PoEntry } from './po/po-file.ts';
import { refuseOtherLanguage } from './refuse-other-language.ts';

/**
 * The translation of `briefing` into `lang` from the text of its PO file, in the file's order.
 * Empty is missing, fuzzy is a draft (unchecked where a person wrote it), fuzzy with a previous source is stale, and
 * the rest is reviewed, or human where a person wrote it and none is said to have reviewed it.
 * @throws {ContentError} where the text is not PO, or is in another language.
 */
export function parsePo(text: string, briefing: string, lang: string, file: string): Translation {
  const memory = parsePoFile(text, file);
  refuseOtherLanguage(memory, lang, file);
  return { briefing, lang, entries: dropFirstJoins(memory.entries.map(toTranslationEntry)) };
}

/** A sentence that says it is said before, where nothing is, is missing. */
function dropFirstJoins(entries: readonly TranslationEntry[]): TranslationEntry[] {
  let isOpen = false;
  return entries.map(({ isJoined: isMarked, ...entry }) => {
    const isJoined = isMarked === true && isOpen;
    isOpen = isJoined || entry.target !== '';
    return { ...entry, ...(isJoined && { isJoined }) };
  });
}

/** What an entry of the file means. */
function toTranslationEntry(entry: PoEntry): TranslationEntry {
  const { source, target, comments } = entry;
  const find = (mark: string) => findMarked(comments, mark).map((line) => toDisplayText(line).trim());
  const [provenance] = find(commentMarks.provenance);
  const [review] = find(commentMarks.review);
  const additions = find(commentMarks.addition);
  const accepted = findMarked(comments, commentMarks.accept).map((line) => line.split(/[\s:]/u)[0] ?? '');
  return {
    source,
    target: toDisplayText(target).trim(),
    state: toState(entry, provenance, review),
    ...(provenance && { provenance }),
    ...(review && { review }),
    notes: find(commentMarks.note),
    ...(isJoined(entry) && { isJoined: true }),
    ...(additions.length > 0 && { additions }),
    ...(accepted.length > 0 && { accepted }),
  };
}

function toState({ target, isDraft, previous }: PoEntry, provenance = '', review?: string): TranslationEntry['state'] {
  if (target === '') return 'missing';
  const isHuman = provenance.startsWith(humanOrigin);
  if (!isDraft) return isHuman && review === undefined ? 'human' : 'reviewed';
  if (previous !== undefined) return 'stale';
  return isHuman ? 'unchecked' : 'draft';
}
