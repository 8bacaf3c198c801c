const word = /\p{Script=Han}|[\p{L}--\p{Script=Han}][[\p{L}\p{M}'’]--\p{Script=Han}]*/gv;

/** The words of a text in lower case, in order; Han by characters. */
export function toWords(text: string): string[] {
  return [...text.toLowerCase().matchAll(word)].map(([letters]) => letters);
}
