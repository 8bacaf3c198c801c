import { z } from 'zod';
import { commentarySchema } from '../model/commentary.ts';
import { entityFrontMatterSchema } from '../model/entity.ts';
import { evidenceRecordSchema } from '../model/evidence-record.ts';
import { seedFactsSchema } from '../model/seed-facts.ts';
import { toJsonText } from './to-json-text.ts';

/** Which of the model's schemas an editor is given, by the name of the file, and what the file is about. */
const schemas = {
  commentary: { schema: commentarySchema, title: 'Front matter of content/commentary/*.mdx' },
  entity: { schema: entityFrontMatterSchema, title: 'Front matter of content/glossary/*.mdx' },
  'seed-facts': { schema: seedFactsSchema, title: 'What is known of a document, seeds/*.yml' },
  evidence: { schema: evidenceRecordSchema, title: 'What a commentary cites, content/commentary/*.evidence.yml' },
} as const;

/** From the project's root; the files refer to it, and the site serves it. */
export const schemaFolder = 'public/schemas';

/** JSON Schemas (draft 7, which editors read) of what people type, each as a file: its path from the root, and its text. */
export function toSchemaFiles(): Map<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, { schema, title }]) => {
      const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
      return [`${schemaFolder}/${name}.schema.json`, toJsonText({ title, ...json })];
    }),
  );
}
