import type { z } from 'zod';
import { ContentError } from './content-error.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

const fenced = /^---\r?\n([\s\S]*?)^---\r?$/mu;

/** The YAML between the fences at the top of `text`, with its offset, and where the body begins; `undefined` without. */
export function findFrontMatter(text: string): { yaml: string; start: number; end: number } | undefined {
  const match = text.startsWith('---') ? fenced.exec(text) : null;
  if (match?.index !== 0) return undefined;
  return { yaml: match[1] ?? '', start: text.indexOf('\n') + 1, end: match[0].length };
}

/**
 * The front matter of `text` as `schema` has it, and the body with its place kept (front matter is blanked).
 * @throws {ContentError} where the fences, the YAML or a field is wrong, at that field.
 */
export function parseFrontMatter<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
): { data: z.infer<S>; body: string } {
  const found = findFrontMatter(text);
  if (!found) {
    const [reason, cure] = tellMissing(text);
    throw new ContentError(reason, file, undefined, { ruleId: 'no-front-matter', cure });
  }
  return { data: parseYaml(found.yaml, file, schema, 1), body: toBody(text) };
}

function tellMissing(text: string): [reason: string, cure: string] {
  if (text.startsWith('\uFEFF'))
    return [
      'a byte order mark, which no editor shows, stands before the front matter',
      'save the file as UTF-8 without it',
    ];
  if (/^---\r?\n/u.test(text))
    return ['the front matter that opens here is not closed', 'write a line of “---” below its last field'];
  return ['the file does not open with front matter', 'put it between two lines of “---”'];
}

/** The body with its place kept: front matter is blanked, a space for each UTF-16 code unit. */
export function toBody(text: string): string {
  const { end = 0 } = findFrontMatter(text) ?? {};
  return text.slice(0, end).replace(/[^\n]/gu, ({ length }) => ' '.repeat(length)) + text.slice(end);
}
