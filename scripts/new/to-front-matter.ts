import { Document } from 'yaml';

/** The comment by which editors find the schema of the YAML below it; `path` is from the file's folder. */
export function toSchemaComment(path: string): string {
  return ` yaml-language-server: $schema=${path}`;
}

/** `facts` as YAML of any reader, also those of YAML 1.1, below the comment that names their schema. */
export function toYaml(facts: Readonly<Record<string, unknown>>, schema: string): string {
  const comment = `#${toSchemaComment(schema)}\n`;
  if (Object.keys(facts).length === 0) return comment;
  const document = new Document(facts, { compat: 'yaml-1.1', aliasDuplicateObjects: false });
  return comment + document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** A file of the project's content: YAML between its fences, then the body. */
export function toContentFile(facts: Readonly<Record<string, unknown>>, schema: string, body: string): string {
  return `---\n${toYaml(facts, schema)}---\n\n${body}`;
}
