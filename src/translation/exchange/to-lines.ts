/** The lines of a comment, trimmed, without empty ones: a comment of a PO file is a line. */
export function toLines(text: string): string[] {
  return text.split(/[\r\n]+/u).flatMap((line) => line.trim() || []);
}
