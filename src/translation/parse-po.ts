import type { GetTextTranslation } from 'gettext-parser';
import { po } from 'gettext-parser';
import type { Translation, TranslationEntry } from '../model/translation.ts';
import { ContentError } from '../pipeline/mdx/content-error.ts';

/** Begins a translator comment that says where the translation comes from. */
export const provenanceMark = 'provenance: ';
/** Begins a translator comment meant for the reader. */
export const noteMark = 'note: ';

/**
 * The translation of `briefing` into `lang` from the text of its PO file, in the file's order.
 * Empty is missing, fuzzy is a draft, fuzzy with a previous source is stale, and the rest is reviewed.
 * @throws {ContentError} where the text is not PO.
 */
export function parsePo(text: string, briefing: string, lang: string, file: string): Translation {
  const entries = Object.values(parse(text, file)).flatMap((context) => Object.values(context));
  return { briefing, lang, entries: entries.filter((entry) => entry.msgid !== '').map(toEntry) };
}

function parse(text: string, file: string): Record<string, Record<string, GetTextTranslation>> {
  try {
    return po.parse(text, { validation: true }).translations;
  } catch (fault) {
    const { message, lineNumber } = fault as Error & { lineNumber?: number };
    throw new ContentError(`not a PO file: ${message}`, file, { line: lineNumber ?? 1, column: 1 });
  }
}

function toEntry({ msgid, msgstr, comments }: GetTextTranslation): TranslationEntry {
  const target = msgstr[0] ?? '';
  const lines = (comments?.translator ?? '').split('\n').map((line) => line.trim());
  const provenance = findAfter(lines, provenanceMark)[0];
  const notes = findAfter(lines, noteMark);
  return { source: msgid, target, state: toState(target, comments), ...(provenance && { provenance }), notes };
}

function toState(target: string, comments: GetTextTranslation['comments']): TranslationEntry['state'] {
  if (target === '') return 'missing';
  if (!/\bfuzzy\b/u.test(comments?.flag ?? '')) return 'reviewed';
  return comments?.previous ? 'stale' : 'draft';
}

function findAfter(lines: readonly string[], mark: string): string[] {
  return lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length));
}
