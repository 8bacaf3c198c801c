import type { GetTextTranslation, GetTextTranslationRecord, GetTextTranslations } from 'gettext-parser';
import { po } from 'gettext-parser';
import { ContentError } from '../../pipeline/mdx/content-error.ts';
import { findLines, listRepeated } from './find-lines.ts';
import type { PoEntry, PoFile } from './po-file.ts';
import { refuseBrokenLines } from './refuse-broken-lines.ts';

/** Words that the library takes for entries it has already seen, because every object inherits them. */
const inherited = Object.getOwnPropertyNames(Object.prototype);

/**
 * All that a PO file says, in its order.
 * @throws {ContentError} where the text is not PO, with the line where the parser gave up.
 */
export function parsePoFile(text: string, file: string): PoFile {
  refuseBrokenLines(text, file);
  refuseRepeated(text, file);
  const lines = findLines(text, false);
  // The types of the library do not say that a file may have no header.
  const {
    headers = {},
    translations,
    obsolete = {},
  } = parse(text, file, lines) as Partial<GetTextTranslations> & Pick<GetTextTranslations, 'translations'>;
  return {
    headers,
    comments: toLines(translations['']?.['']?.comments?.translator),
    entries: toEntries(translations, lines),
    obsolete: toEntries(obsolete, findLines(text, true)),
  };
}

function parse(text: string, file: string, lines: ReadonlyMap<string, number>): GetTextTranslations {
  try {
    return po.parse(text, { validation: !inherited.some((name) => lines.has(name)) });
  } catch (fault) {
    const { message, lineNumber } = fault as Error & { lineNumber?: number };
    const entry = /"(.*)" in "/u.exec(message)?.[1] ?? '';
    const reason = /string range/u.test(message) ? `“${entry}” has no “msgstr”, or more than one` : message;
    const line = lineNumber ?? lines.get(entry) ?? 1;
    throw new ContentError(`not a PO file: ${reason}`, file, { line, column: 1 }, { ruleId: 'po-syntax' });
  }
}

/** The library would take the last of them, or say it without a line. */
function refuseRepeated(text: string, file: string): void {
  const [repeated] = listRepeated(text);
  if (repeated !== undefined)
    throw new ContentError(
      'not a PO file: these words stand here a second time',
      file,
      { line: repeated, column: 1 },
      { ruleId: 'po-repeated', cure: 'keep one of the two entries' },
    );
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
  const [target = ''] = msgstr;
  return {
    source: msgid,
    // White space alone translates nothing.
    target: target.trim() === '' ? '' : target,
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
