import type { Translation } from '../model/translation.ts';
import { ContentError } from '../pipeline/mdx/content-error.ts';
import { parsePo } from './parse-po.ts';

/**
 * The translation in `content/translations/<briefing>.<lang>.po`; `id` is the name without `.po`.
 * @throws {ContentError} where the name or the text is wrong.
 */
export function readTranslation(text: string, id: string, file: string): Translation {
  const dot = id.lastIndexOf('.');
  if (dot < 1) {
    throw new ContentError(`the name says no language; call it <briefing>.<language>.po, such as “${id}.en.po”`, file);
  }
  return parsePo(text, id.slice(0, dot), id.slice(dot + 1), file);
}
