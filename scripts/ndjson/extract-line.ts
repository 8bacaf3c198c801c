import { z } from 'zod';
import type { Extraction } from '../../src/model/extraction.ts';
import { languageSchema } from '../../src/model/language.ts';
import type { Message } from '../../src/model/message.ts';
import type { Pipeline } from '../../src/pipeline/create-pipeline.ts';
import { findFault } from '../../src/pipeline/reading.ts';
import { toExtraction } from '../../src/pipeline/to-extraction.ts';
import { decodeUtf8 } from '../ingest/decode-utf8.ts';

const inputSchema = z.object({
  id: z.string(),
  text: z.string(),
  lang: languageSchema.optional(),
  format: z.enum(['text', 'markdown', 'html']).default('text'),
  date: z.iso.date().optional(),
});

type OutputLine = { readonly id: string | null } & (Extraction | { readonly messages: readonly Message[] });

export interface ExtractedLine {
  readonly output: OutputLine;
  readonly isFault: boolean;
}

/** One line of NDJSON in, one object out; a line that is not valid input gives its id, where it has one, and an error. */
export function createLineExtractor(pipeline: Pipeline): (line: Uint8Array) => ExtractedLine {
  return (line) => {
    const input = parseLine(line);
    if ('fault' in input) return toFaultLine(input.id, 'invalid-input', input.fault);
    const { id, text, format, lang, date } = input;
    try {
      const reading = pipeline({ text, format, ...(lang && { lang }), ...(date && { date }) });
      return { output: { id, ...toExtraction(reading) }, isFault: findFault(reading) !== undefined };
    } catch (fault) {
      return toFaultLine(
        id,
        'internal-fault',
        `the pipeline failed on this text, which is a fault of ours: ${String(fault)}`,
      );
    }
  };
}

function parseLine(line: Uint8Array): z.infer<typeof inputSchema> | { id: string | null; fault: string } {
  const json = parseJson(line);
  if ('fault' in json) return { id: null, fault: json.fault };
  const parsed = inputSchema.safeParse(json.value);
  if (parsed.success) return parsed.data;
  const { id } = z.object({ id: z.string() }).safeParse(json.value).data ?? { id: null };
  const issue = parsed.error.issues[0];
  return { id, fault: `“${issue?.path.join('.') || 'the line'}”: ${issue?.message}` };
}

function parseJson(line: Uint8Array): { value: unknown } | { fault: string } {
  const decoded = decodeUtf8(line);
  if ('fault' in decoded) return { fault: decoded.fault };
  try {
    return { value: JSON.parse(decoded.text) };
  } catch {
    return { fault: `not JSON: “${decoded.text.slice(0, 60)}”; expected {"id": …, "text": …}` };
  }
}

function toFaultLine(id: string | null, ruleId: string, reason: string): ExtractedLine {
  return { output: { id, messages: [{ ruleId, level: 'error', reason }] }, isFault: true };
}
