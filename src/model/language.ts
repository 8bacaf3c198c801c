import { z } from 'zod';

/** A BCP 47 language tag in canonical form, such as `it`, `ro` or `zh-Hant`. */
export const languageSchema = z.string().refine(isCanonicalTag, {
  error: (issue) => `“${String(issue.input)}” is not a language tag (BCP 47); write for example “it” or “ro”`,
});

function isCanonicalTag(tag: string): boolean {
  try {
    // Longer first parts are well-formed but name no language, and what follows “-u-” or “-x-” is not of the language.
    return /^[a-z]{2,3}(?:-|$)/.test(tag) && new Intl.Locale(tag).baseName === tag;
  } catch {
    return false;
  }
}
