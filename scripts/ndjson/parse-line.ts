import { z } from 'zod';
import { decodeUtf8 } from '../../src/loaders/decode-utf8.ts';

/** A line's own id, `null` where it has none, and what is wrong with the line. */
export interface LineFault {
  readonly id: string | null;
  readonly fault: string;
}

/** The value of one line of NDJSON by its schema; `example` shows in a message what a line looks like. */
export function parseLine<S extends z.ZodType>(line: Uint8Array, schema: S, example: string): z.infer<S> | LineFault {
  const json = parseJson(line, example);
  if ('fault' in json) return { id: null, fault: json.fault };
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return parsed.data;
  const { id } = z.object({ id: z.string() }).safeParse(json.value).data ?? { id: null };
  const issue = parsed.error.issues[0];
  return { id, fault: `“${issue?.path.join('.') || 'the line'}”: ${issue?.message}` };
}

function parseJson(line: Uint8Array, example: string): { value: unknown } | { fault: string } {
  const decoded = decodeUtf8(line);
  if ('fault' in decoded) return { fault: decoded.fault };
  try {
    return { value: JSON.parse(decoded.text) };
  } catch {
    return { fault: `not JSON: “${decoded.text.slice(0, 60)}”; expected ${example}` };
  }
}
