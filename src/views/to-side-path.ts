import type { Locale } from '../i18n/locales.ts';
import { findTarget } from './side-by-side.ts';

/** The path of a document's side-by-side page with this target, under the root of an interface language. */
export function toSidePath(slug: string, targets: readonly string[], locale: Locale, target?: string): string {
  const path = `briefings/${slug}/side-by-side/`;
  const isDefault = target === undefined || target === findTarget(targets, locale);
  return isDefault ? path : `${path}${target.toLowerCase()}/`;
}
