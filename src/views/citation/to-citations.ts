import type { Translate } from '../../i18n/create-translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { CslItem } from './csl-item.ts';
import { type CitationFormat, citationEndings, citationFormats, toCitationFile } from './to-citation-file.ts';
import { toPlainCitation } from './to-plain-citation.ts';

export interface Citation {
  /** Name of the format, the same in every language; absent for plain text. */
  readonly format?: (typeof citationFormats)[CitationFormat]['name'];
  readonly text: string;
}

/** One work in every format, ready to copy. */
export function toCitations(item: CslItem, locale: Locale, t: Translate): Citation[] {
  return [
    { text: toPlainCitation(item, locale, t) },
    ...citationEndings.map((ending) => ({
      format: citationFormats[ending].name,
      text: toCitationFile(ending, [item]),
    })),
  ];
}
