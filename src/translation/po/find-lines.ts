import { po } from 'gettext-parser';

/**
 * The line, from 1, on which each entry's `msgid` begins, by its words and in the order of the file.
 * The parser keeps neither lines nor, for words that are numbers, the order.
 */
export function findLines(text: string, isObsolete: boolean): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { source, line } of listStarts(text, isObsolete)) if (!found.has(source)) found.set(source, line);
  return found;
}

/**
 * The lines, from 1, on which the words of an entry stand again, be one of them obsolete; where a `msgctxt` tells them
 * apart, they do not.
 */
export function listRepeated(text: string): number[] {
  const seen = new Set<string>();
  const starts = [...listStarts(text, false), ...listStarts(text, true)];
  return starts.flatMap(({ source, context, line }) => {
    const key = JSON.stringify([context, source]);
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated ? [line] : [];
  });
}

function listStarts(text: string, isObsolete: boolean) {
  const lines = text.split(/\r\n?|\n/);
  const start = isObsolete ? /^#~\s*msgid\s*"/ : /^\s*msgid\s*"/;
  return [...lines.entries()].flatMap(([at, line]) => {
    if (!start.test(line)) return [];
    return [{ source: readString(lines, at), context: readContext(lines, at), line: at + 1 }];
  });
}

/** The `msgctxt` that ends above line `at`, as it is written; empty where there is none. */
function readContext(lines: readonly string[], at: number): string {
  let first = at - 1;
  while (strip(lines[first]).startsWith('"')) first--;
  return strip(lines[first]).startsWith('msgctxt') ? lines.slice(first, at).map(strip).join('\n') : '';
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
