import { z } from 'zod';

/** A BCP 47 language tag in canonical form, such as `it`, `ro` or `zh-Hant`. */
export const languageSchema = z.string().refine(isCanonicalTag, {
  error: (issue) => `“${String(issue.input)}” is not a language tag (BCP 47); write for example “it” or “ro”`,
});

function isCanonicalTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}
