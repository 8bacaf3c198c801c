import type { Translate } from '../../i18n/create-translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { CslItem } from './csl-item.ts';
import { toBibtex } from './to-bibtex.ts';
import { toPlainCitation } from './to-plain-citation.ts';
import { toRis } from './to-ris.ts';

export interface Citation {
  /** Name of the format, the same in every language; absent for plain text. */
  readonly format?: 'BibTeX' | 'RIS' | 'CSL-JSON';
  readonly text: string;
}

/** One work in every format, ready to copy. */
export function toCitations(item: CslItem, locale: Locale, t: Translate): Citation[] {
  return [
    { text: toPlainCitation(item, locale, t) },
    { format: 'BibTeX', text: toBibtex(item) },
    { format: 'RIS', text: toRis(item) },
    { format: 'CSL-JSON', text: JSON.stringify([item], undefined, 2) },
  ];
}
