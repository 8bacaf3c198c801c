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
    id: entityIdSchema,
    type: entityTypeSchema,
    /** The preferred label, by language. May be partial, or left out, where `code` is given. */
    names: perLanguage(wordOf),
    /** Other names, by language; `mul` holds in every language. */
    aliases: perLanguage(z.array(wordOf)),
    inContext: inContextSchema.optional(),
    code: placeCodeSchema.optional(),
    /** People whose family name comes first, as in Xi Jinping. */
    familyFirst: z.boolean().optional(),
    /** The entity that this one's name is often used for. */
    standsFor: entityIdSchema.optional(),
    /** What it then means, in words, by language: “the government of China”. */
    standsForNote: perLanguage(text),
    /** The definition in the languages other than English, whose definition is the file's body. */
    definitions: perLanguage(text),
  })
  .refine(({ code, names: { en } }) => code !== undefined || en !== undefined, {
    path: ['names'],
    error: 'the entity has no English name; write one under “names: en:”, or a “code” by which CLDR names it',
  });

/** Something the documents name: the front matter of its glossary file and, as `definition`, the body. */
const entitySchema = entityFrontMatterSchema.and(z.object({ definition: text }));
export type Entity = z.infer<typeof entitySchema>;
