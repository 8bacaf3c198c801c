/** The text of a file by its path from the project's root; `undefined` where there is none to show. */
export type ReadText = (file: string) => string | undefined;

/** The lines of files, each read once. A file that is empty or not there has none. */
export function createLineReader(readText: ReadText): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const kept = known.get(file);
    if (kept) return kept;
    const text = readText(file) ?? '';
    const lines = text === '' ? [] : text.split(/\r\n|\r|\n/u);
    known.set(file, lines);
    return lines;
  };
}
