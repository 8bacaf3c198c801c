/**
 * Characters that no page can show: controls, which come from binary leftovers and never from writers; those that turn the
 * line by force, so that it seems to say something else; tags, in which a text for programs alone can stand. The flags of
 * England, Scotland and Wales are written with tags, and are seen.
 */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for
  /\u{1f3f4}[\u{e0061}-\u{e007a}]{3,6}\u{e007f}|[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202d\u202e\u{e0000}-\u{e007f}\p{Noncharacter_Code_Point}]/gu;

/**
 * The words of `text` as a page shows them: white space folded to single spaces, and what has no glyph
 * (control characters, lone surrogates) or hides others as U+FFFD so that a reader sees something was there.
 */
export function toDisplayText(text: string): string {
  return text
    .toWellFormed()
    .replace(unprintable, (found) => (found.length > 2 ? found : '\ufffd'))
    .replace(/[\s\u0085]+/gu, ' ');
}
