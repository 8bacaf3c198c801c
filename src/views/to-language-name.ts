import { findLanguageName } from '../i18n/intl.ts';

/** The name of the language `tag` in the language `inLanguage`, such as “Italian”; a tag nobody has named is its own name. */
export function toLanguageName(tag: string, inLanguage: string): string {
  return findLanguageName(inLanguage, tag) ?? tag;
}
