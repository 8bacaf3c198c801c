import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/**
 * The lines of a JSONL file by their schema.
 * @throws {Error} naming file and line where one does not fit.
 */
export function readJsonl<S extends z.ZodType>(path: string, schema: S): z.infer<S>[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, at) => {
    if (line === '') return [];
    const parsed = schema.safeParse(JSON.parse(line));
    if (parsed.success) return [parsed.data];
    throw new Error(`${path}:${at + 1}: ${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message}`);
  });
}
