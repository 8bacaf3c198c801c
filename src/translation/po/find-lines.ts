import { po } from 'gettext-parser';

/**
 * The line, from 1, on which each entry's `msgid` begins, by its words and in the order of the file.
 * The parser keeps neither lines nor, for words that are numbers, the order.
 */
export function findLines(text: string, isObsolete: boolean): ReadonlyMap<string, number> {
  const lines = text.split(/\r\n?|\n/);
  const found = new Map<string, number>();
  const start = isObsolete ? /^#~\s*msgid\s/ : /^\s*msgid\s/;
  for (const [at, line] of lines.entries()) {
    if (!start.test(line)) continue;
    const source = readString(lines, at);
    if (!found.has(source)) found.set(source, at + 1);
  }
  return found;
}

/** The string that begins on line `at` and goes on over the lines that hold nothing but a string. */
function readString(lines: readonly string[], at: number): string {
  const parts = [strip(lines[at])];
  for (let next = at + 1; strip(lines[next]).startsWith('"'); next++) parts.push(strip(lines[next]));
  const { translations } = po.parse(`${parts.join('\n')}\nmsgstr "-"\n`);
  return Object.keys(translations[''] ?? {})[0] ?? '';
}

function strip(line: string | undefined): string {
  return (line ?? '').replace(/^#~/, '').trim();
}
