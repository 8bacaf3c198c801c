import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/**
 * One file of a language's data by its schema; `path` is named in messages.
 * @throws {Error} naming file and place where the text does not fit the schema.
 */
export function parseDataFile<S extends z.ZodType>(text: string, path: string, schema: S): z.infer<S> {
  const document = parseDocument(text, { lineCounter: new LineCounter() });
  const fault = document.errors[0];
  if (fault) throw new Error(`src/data/languages/${path}: ${fault.message}`);
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`);
  throw new Error(`src/data/languages/${path}: ${faults.join('; ')}`);
}
