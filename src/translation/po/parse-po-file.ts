import type { GetTextTranslation, GetTextTranslationRecord, GetTextTranslations } from 'gettext-parser';
import { po } from 'gettext-parser';
import { ContentError } from '../../pipeline/mdx/content-error.ts';
import { findLines } from './find-lines.ts';
import type { PoEntry, PoFile } from './po-file.ts';

/** Words that the library takes for entries it has already seen, because every object inherits them. */
const inherited = Object.getOwnPropertyNames(Object.prototype);

/**
 * All that a PO file says, in its order.
 * @throws {ContentError} where the text is not PO, with the line where the parser gave up.
 */
export function parsePoFile(text: string, file: string): PoFile {
  const lines = findLines(text, false);
  const { headers, translations, obsolete = {} } = parse(text, file, lines);
  return {
    headers,
    comments: toLines(translations['']?.['']?.comments?.translator),
    entries: toEntries(translations, lines),
    obsolete: toEntries(obsolete, findLines(text, true)),
  };
}

function parse(text: string, file: string, lines: ReadonlyMap<string, number>): GetTextTranslations {
  const stray = text.split('\n').findIndex((line) => !/^\uFEFF?\s*(?:$|#|"|msg)/u.test(line));
  if (stray >= 0) {
    const reason =
      'not a PO file: a line begins with “#”, “msgid”, “msgstr” or a quotation mark, and this one does not';
    throw new ContentError(reason, file, { line: stray + 1, column: 1 });
  }
  try {
    return po.parse(text, { validation: !inherited.some((name) => lines.has(name)) });
  } catch (fault) {
    const { message, lineNumber } = fault as Error & { lineNumber?: number };
    const entry = /"(.*)" in "/u.exec(message)?.[1] ?? '';
    throw new ContentError(`not a PO file: ${message}`, file, { line: lineNumber ?? lines.get(entry) ?? 1, column: 1 });
  }
}

function toEntries(record: GetTextTranslationRecord, lines: ReadonlyMap<string, number>): PoEntry[] {
  const lineOf = ({ source }: PoEntry) => lines.get(source) ?? Number.POSITIVE_INFINITY;
  return Object.values(record)
    .flatMap((context) => Object.values(context))
    .filter(({ msgid }) => msgid !== '')
    .map(toEntry)
    .sort((a, b) => lineOf(a) - lineOf(b));
}

function toEntry({ msgid, msgstr, msgctxt, comments = {} }: GetTextTranslation): PoEntry {
  const flags = (comments.flag ?? '').split(',').flatMap((flag) => flag.trim() || []);
  const previous = comments.previous && readPrevious(comments.previous);
  return {
    source: msgid,
    target: msgstr[0] ?? '',
    isDraft: flags.includes('fuzzy'),
    ...(previous && { previous }),
    references: (comments.reference ?? '').split(/\s+/).filter(Boolean),
    comments: toLines(comments.translator),
    extracted: toLines(comments.extracted),
    flags: flags.filter((flag) => flag !== 'fuzzy'),
    ...(msgctxt && { context: msgctxt }),
  };
}

/** The words in the `#|` comment of an entry, which the parser leaves as they are written. */
function readPrevious(comment: string): string | undefined {
  const { translations } = po.parse(`${comment}\nmsgstr ""\n`);
  const entries = Object.values(translations).flatMap((context) => Object.values(context));
  return entries.find(({ msgid }) => msgid !== '')?.msgid;
}

function toLines(comment: string | undefined): string[] {
  return (comment ?? '').split('\n').flatMap((line) => line.trim() || []);
}
