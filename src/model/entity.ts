import { z } from 'zod';
import { entityIdSchema } from './entity-id.ts';
import { languageSchema } from './language.ts';
import { entityTypeSchema } from './mention.ts';

const text = z.string().trim().min(1);
const wordOf = z.string().regex(/[\p{L}\p{N}]/u, 'a name has at least one letter or digit');
const perLanguage = <T extends z.ZodType>(value: T) => z.record(languageSchema, value).default({});

/** Where CLDR knows the names: a region, a time zone's city, or a part of a country. */
const placeCodeSchema = z.union(
  [
    z.strictObject({ region: z.string().regex(/^(?:[A-Z]{2}|\d{3})$/) }),
    z.strictObject({ zone: z.string().regex(/^[A-Za-z_]+(?:\/[A-Za-z_-]+)+$/) }),
    z.strictObject({ subdivision: z.string().regex(/^[a-z]{2}[a-z0-9]{1,3}$/) }),
  ],
  'a code is one of { region: CN } (ISO 3166 or UN M49), { zone: Europe/Moscow }, { subdivision: cnbj }',
);
export type PlaceCode = z.infer<typeof placeCodeSchema>;

/** Names that mean this entity only in a document that also names `with`: “Congress” beside the United States. */
const inContextSchema = z.strictObject({ with: entityIdSchema, names: z.record(languageSchema, z.array(wordOf)) });

/** The front matter of `content/glossary/<id>.mdx`. */
export const entityFrontMatterSchema = z
  .strictObject({
    id: entityIdSchema.describe('The name of the file; the last part of the page’s address.'),
    formerly: z.array(entityIdSchema).optional().describe('Ids it had before, whose addresses lead to it.'),
    type: entityTypeSchema.describe('What it is.'),
    names: perLanguage(wordOf).describe(
      'The preferred name, by language; CLDR’s where there is a code and none is given.',
    ),
    aliases: perLanguage(z.array(wordOf)).describe('Other names, by language; “mul” holds in every language.'),
    inContext: inContextSchema
      .optional()
      .describe(
        'Names that mean this entity only in a document that also names another: “Congress” beside the United States.',
      ),
    code: placeCodeSchema.optional().describe('Where CLDR knows the names of a place.'),
    familyFirst: z.boolean().optional().describe('Whether a person’s family name comes first, as in Xi Jinping.'),
    standsFor: entityIdSchema.optional().describe('The entity that this one’s name is often used for.'),
    standsForNote: perLanguage(text).describe('What the name then means, by language: “the government of China”.'),
    definitions: perLanguage(text).describe(
      'The definition in languages other than English, which is the body of the file.',
    ),
  })
  .refine(({ code, names: { en } }) => code !== undefined || en !== undefined, {
    path: ['names'],
    error: 'the entity has no English name; write one under “names: en:”, or a “code” by which CLDR names it',
  });

/** Something the documents name: the front matter of its glossary file and, as `definition`, the body. */
const entitySchema = entityFrontMatterSchema.and(z.object({ definition: text }));
export type Entity = z.infer<typeof entitySchema>;
