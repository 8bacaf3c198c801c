/** Arabic letters in the form they have within a word, which fonts tell apart and no text does (Unicode, FB50 and FE70). */
const forms = /[\ufb50-\ufdcf\ufe70-\ufefc]/gu;

/** The text with each letter as itself, in whatever form a page shows it; a joined pair is two letters. */
export function toBaseLetters(text: string): string {
  return text.replace(forms, (form) => form.normalize('NFKC').trimStart());
}
