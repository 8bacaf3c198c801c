import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { ContentError } from './content-error.ts';

const fenced = /^---\r?\n([\s\S]*?)^---\r?$/mu;

/**
 * The front matter of `text` as `schema` has it, and the body with its place kept (front matter is blanked).
 * @throws {ContentError} where the fences, the YAML or a field is wrong, at that field.
 */
export function parseFrontMatter<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
): { data: z.infer<S>; body: string } {
  const match = text.startsWith('---') ? fenced.exec(text) : null;
  if (match?.index !== 0) {
    throw new ContentError('the file does not open with front matter; put it between two lines of “---”', file);
  }
  const blank = match[0].replace(/[^\n]/gu, ' ');
  return { data: parseYaml(match[1] ?? '', file, schema, 1), body: blank + text.slice(match[0].length) };
}

/**
 * YAML text as `schema` has it. `linesBefore` are the lines of the file above it.
 * @throws {ContentError} at the first fault.
 */
export function parseYaml<S extends z.ZodType>(yaml: string, file: string, schema: S, linesBefore = 0): z.infer<S> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const toPlace = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  const fault = document.errors[0];
  if (fault) throw new ContentError(fault.message.split('\n')[0] ?? 'not YAML', file, toPlace(fault.pos[0]));
  const parsed = schema.safeParse(toValue(document, file) ?? {});
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = issue?.path ?? [];
  throw new ContentError(`${toPathText(path)}${issue?.message}`, file, toPlace(findOffset(document, path)));
}

/** Aliases beyond what facts need are a way to make a small file fill the memory. */
function toValue(document: ReturnType<typeof parseDocument>, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (fault) {
    throw new ContentError(`not YAML that can be read: ${(fault as Error).message}`, file);
  }
}

function toPathText(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '' : `“${path.join('.')}”: `;
}

/** Where the node at `path` begins; the nearest node above it where the path leads to nothing. */
function findOffset(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
