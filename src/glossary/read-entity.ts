import { type Entity, entityFrontMatterSchema } from '../model/entity.ts';
import { ContentError } from '../pipeline/mdx/content-error.ts';
import { parseFrontMatter } from '../pipeline/mdx/parse-front-matter.ts';

/**
 * The entity in a glossary file: its front matter, and its body as the English definition.
 * @throws {ContentError} at the first fault, with file, line and column.
 */
export function readEntity(id: string, fileText: string, file = `content/glossary/${id}.mdx`): Entity {
  const { data, body } = parseFrontMatter(fileText, file, entityFrontMatterSchema);
  if (data.id !== id) {
    const cure = `write “id: ${id}” or rename the file to ${data.id}.mdx`;
    const reason = `the id “${data.id}” is not the file's name`;
    throw new ContentError(reason, file, findLine(fileText, /^id:/u), { ruleId: 'id-not-file-name', cure });
  }
  const definition = body.trim();
  if (definition === '') {
    const cure = 'write the definition in English below the front matter';
    const place = findLine(fileText, /^---\s*$/u);
    throw new ContentError('the body is empty', file, place, { ruleId: 'no-definition', cure });
  }
  return { ...data, definition };
}

/** The 1-based place of the last line that `pattern` fits; the first line where none does. */
function findLine(text: string, pattern: RegExp): { line: number; column: number } {
  const line = text.split('\n').findLastIndex((content) => pattern.test(content));
  return { line: Math.max(line, 0) + 1, column: 1 };
}
