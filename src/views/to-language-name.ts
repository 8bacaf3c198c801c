/** The name of the language `tag` in the language `inLanguage`, such as “Italian”; a tag nobody has named is its own name. */
export function toLanguageName(tag: string, inLanguage: string): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag;
}
