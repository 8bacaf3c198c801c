// Characters that no page can show: they come from binary leftovers, never from writers.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for
const unprintable = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/gu;

/**
 * The words of `text` as a page shows them: white space folded to single spaces, and what has no glyph
 * (control characters, lone surrogates) as U+FFFD so that a reader sees something was there.
 */
export function toDisplayText(text: string): string {
  return text.toWellFormed().replace(unprintable, '\ufffd').replace(/\s+/gu, ' ');
}
