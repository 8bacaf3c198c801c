import { ContentError } from '../pipeline/mdx/content-error.ts';
import { isSameLanguage } from './exchange/is-same-language.ts';
import type { PoFile } from './po/po-file.ts';

/** @throws {ContentError} where the header of a PO file says another language than its name, `lang`. */
export function refuseOtherLanguage({ headers }: PoFile, lang: string, file: string): void {
  const stated = headers['Language']?.trim();
  if (!stated || isSameLanguage(stated, lang)) return;
  const reason = `its name says “${lang}” and its header “Language: ${stated}”`;
  throw new ContentError(reason, file, undefined, { ruleId: 'translation-language', cure: 'correct the wrong one' });
}
