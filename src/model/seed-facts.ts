import { z } from 'zod';
import { languageSchema } from './language.ts';
import { rightsSchema } from './rights.ts';

const localDate = z.iso.date('a date is a day of the calendar, written YYYY-MM-DD, such as 2024-04-12');
const slugSchema = z
  .string()
  .max(100, 'a slug has at most 100 letters, which file systems and readers need')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug is lower-case ASCII letters and digits joined by single hyphens');

/** A title in the document's own language, or one per language of the interface. */
const titleSchema = z.union([z.string().min(1), z.record(languageSchema, z.string().min(1))]);

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label) !== undefined;
  } catch {
    return false;
  }
}

const shape = {
  title: titleSchema.optional().describe('The headline; where the document has none, one the editors give it.'),
  titleBy: z
    .enum(['document', 'editors'])
    .default('document')
    .describe('Who gave the title. A title by the editors is marked as such wherever it is shown.'),
  slug: slugSchema.optional().describe('The last part of the address; made from the file name where absent.'),
  lang: languageSchema.optional().describe('The language of the text; detected where absent.'),
  encoding: z
    .string()
    .refine(isEncoding, 'an encoding is one of the Encoding Standard, such as windows-1250, iso-8859-2 or utf-16le')
    .optional()
    .describe('The encoding of the text, such as windows-1250, where its bytes do not say it.'),
  publisher: z.string().min(1).optional().describe('Who published it, as the document has it.'),
  author: z.string().min(1).optional().describe('Who wrote it, as the document has it.'),
  date: localDate.optional().describe('The date of publication, as stated by the publisher.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Where the document was found.'),
  licence: z.string().min(1).optional().describe('Under which terms it may be used: an SPDX id or a sentence.'),
  rights: rightsSchema
    .optional()
    .describe('How much of the text the site may show; what the settings of the site say where absent.'),
  obtained: z.string().min(1).optional().describe('How the text came to the team, in a sentence.'),
};

/**
 * The sidecar `seeds/<name>.yml` beside a document: what is known of it that its text need not say.
 * A fact nobody knows is left out and shown as “not stated”; nothing here is guessed.
 */
export const seedFactsSchema = z.strictObject(shape);

export type SeedFacts = z.infer<typeof seedFactsSchema>;
