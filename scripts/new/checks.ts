import type { z } from 'zod';
import { toPlainLine } from '../../src/pipeline/briefing/to-plain-line.ts';
import { toFieldProblems } from '../../src/pipeline/mdx/yaml/to-field-problems.ts';
import type { Checked } from './answers.ts';

/** One line of text: without line breaks, and without what has no glyph or turns a line round. */
export function checkLine(text: string): Checked {
  const line = toPlainLine(text);
  return hasGlyph(line) ? { value: line } : { fault: 'there are no words in it' };
}

/** Behind which the next of several begins, where they are one answer. */
export const listMark = ';';

/** Several lines in one, such as names. */
export function checkList(text: string): Checked {
  const lines = listLines(text);
  return lines.length === 0 ? { fault: 'there are no words in it' } : { value: lines.join(listMark) };
}

/** The lines of {@link checkList}. */
export function listLines(text: string): string[] {
  return text.split(listMark).map(toPlainLine).filter(hasGlyph);
}

/** Whether a reader sees anything of it. */
function hasGlyph(line: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(line);
}

/** What a schema takes, such as a day or a language. */
export function createSchemaCheck(schema: z.ZodType): (text: string) => Checked {
  return (text) => {
    const value = text.trim();
    const parsed = schema.safeParse(value);
    if (parsed.success) return { value };
    const [problem] = toFieldProblems(schema, parsed.error.issues, () => value);
    return { fault: [problem?.reason, problem?.cure].filter((part) => part !== undefined).join('; ') };
  };
}
