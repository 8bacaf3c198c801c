import { z } from 'zod';
import { type Alignment, alignSentences } from '../../src/alignment/align-sentences.ts';
import { languageSchema } from '../../src/model/language.ts';
import { type FilteredLine, guardLine, toFaultLine } from './filtered-line.ts';
import { parseLine } from './parse-line.ts';

const inputSchema = z.object({
  id: z.string(),
  sourceLang: languageSchema.optional(),
  targetLang: languageSchema.optional(),
  source: z.array(z.string()),
  target: z.array(z.string()),
});

/** One line of NDJSON in, its beads out; a line that is not valid input gives its id, where it has one, and an error. */
export function alignLine(line: Uint8Array): FilteredLine<Alignment> {
  const input = parseLine(line, inputSchema, '{"id": …, "source": […], "target": […]}');
  if ('fault' in input) return toFaultLine(input.id, 'invalid-input', input.fault);
  const { id, source, target } = input;
  return guardLine(id, () => ({ output: { id, ...alignSentences(source, target) }, isFault: false }));
}
