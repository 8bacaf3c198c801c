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

/**
 * The document and the language that the name of a PO file says.
 * @throws {ContentError} where it does not say them.
 */
export function splitName(id: string, file: string): { slug: string; lang: string } {
  const dot = id.lastIndexOf('.');
  if (dot < 1) {
    throw new ContentError(`the name says no language; call it <briefing>.<language>.po, such as “${id}.en.po”`, file);
  }
  const lang = languageSchema.safeParse(id.slice(dot + 1));
  if (!lang.success) throw new ContentError(`its name says no language: ${lang.error.issues[0]?.message}`, file);
  return { slug: id.slice(0, dot), lang: lang.data };
}
