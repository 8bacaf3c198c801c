import { splitCure } from '../diagnostics/split-cure.ts';
import { languageSchema } from '../model/language.ts';
import type { Translation } from '../model/translation.ts';
import { ContentError } from '../pipeline/mdx/content-error.ts';
import { parsePo } from './parse-po.ts';

/**
 * The translation in `content/translations/<briefing>.<lang>.po`; `id` is the name without `.po`.
 * @throws {ContentError} where the name or the text is wrong.
 */
export function readTranslation(text: string, id: string, file: string): Translation {
  const { slug, lang } = splitName(id, file);
  return parsePo(text, slug, lang, file);
}

const ruleId = 'translation-name';

/**
 * The document and the language that the name of a PO file says.
 * @throws {ContentError} where it does not say them.
 */
export function splitName(id: string, file: string): { slug: string; lang: string } {
  const dot = id.lastIndexOf('.');
  if (dot < 1) {
    const cure = `call it <briefing>.<language>.po, such as “${id}.en.po”`;
    throw new ContentError('the name says no language', file, undefined, { ruleId, cure });
  }
  const lang = languageSchema.safeParse(id.slice(dot + 1));
  if (!lang.success) {
    const { reason, ...cure } = splitCure(`its name says no language: ${lang.error.issues[0]?.message}`);
    throw new ContentError(reason, file, undefined, { ruleId, ...cure });
  }
  return { slug: id.slice(0, dot), lang: lang.data };
}
