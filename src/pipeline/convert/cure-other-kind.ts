/** What to do with a file that is of another kind than its ending says, where it helps no one to rename it. */
const cures: Readonly<Record<string, string>> = {
  'an image': 'let a program for text recognition (OCR) make a PDF with text of it',
  'a zip archive': 'unpack it, and put the documents that are in it here',
  'a gzip archive': 'unpack it, and put the documents that are in it here',
  RTF: 'save it as DOCX',
  'an old or encrypted Office file': 'save it as DOCX, without a password',
};

/** What to do with a file that is `kind`, in the words of `findFileKind`, and none of `format`, such as “a PDF”. */
export function cureOtherKind(kind: string | undefined, format: string): string {
  return cures[kind ?? ''] ?? `give it the ending of what it is, or save it as ${format} again`;
}
