import { z } from 'zod';
import type { Extraction } from '../../src/model/extraction.ts';
import { languageSchema } from '../../src/model/language.ts';
import type { Pipeline } from '../../src/pipeline/create-pipeline.ts';
import { findFault } from '../../src/pipeline/reading.ts';
import { toExtraction } from '../../src/pipeline/to-extraction.ts';
import { type FilteredLine, guardLine, toFaultLine } from './filtered-line.ts';
import { parseLine } from './parse-line.ts';

const inputSchema = z.object({
  id: z.string(),
  text: z.string(),
  lang: languageSchema.optional(),
  format: z.enum(['text', 'markdown', 'html']).default('text'),
  date: z.iso.date().optional(),
});

/** One line of NDJSON in, one object out; a line that is not valid input gives its id, where it has one, and an error. */
export function createLineExtractor(pipeline: Pipeline): (line: Uint8Array) => FilteredLine<Extraction> {
  return (line) => {
    const input = parseLine(line, inputSchema, '{"id": …, "text": …}');
    if ('fault' in input) return toFaultLine(input.id, 'invalid-input', input.fault);
    const { id, text, format, lang, date } = input;
    return guardLine(id, () => {
      const reading = pipeline({ text, format, ...(lang && { lang }), ...(date && { date }) });
      return { output: { id, ...toExtraction(reading) }, isFault: findFault(reading) !== undefined };
    });
  };
}
