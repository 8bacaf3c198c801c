import { z } from 'zod';
import type { Extraction } from '../../src/model/extraction.ts';
import { languageSchema } from '../../src/model/language.ts';
import type { Message } from '../../src/model/message.ts';
import type { Pipeline } from '../../src/pipeline/create-pipeline.ts';
import { toExtraction } from '../../src/pipeline/to-extraction.ts';

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
export function createLineExtractor(pipeline: Pipeline): (line: string) => ExtractedLine {
  return (line) => {
    const input = parseLine(line);
    if ('fault' in input) return toFaultLine(input.id, 'invalid-input', input.fault);
    const { id, text, format, lang, date } = input;
    const reading = pipeline({ text, format, ...(lang && { lang }), ...(date && { date }) });
    const isFault = reading.messages.some((message) => message.level === 'error');
    return { output: { id, ...toExtraction(reading) }, isFault };
  };
}

function parseLine(line: string): z.infer<typeof inputSchema> | { id: string | null; fault: string } {
  const json = parseJson(line);
  if (json === undefined) return { id: null, fault: `not JSON: “${line.slice(0, 60)}”; expected {"id": …, "text": …}` };
  const parsed = inputSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const { id } = z.object({ id: z.string() }).safeParse(json).data ?? { id: null };
  const issue = parsed.error.issues[0];
  return { id, fault: `“${issue?.path.join('.') || 'the line'}”: ${issue?.message}` };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function toFaultLine(id: string | null, ruleId: string, reason: string): ExtractedLine {
  return { output: { id, messages: [{ ruleId, level: 'error', reason }] }, isFault: true };
}
