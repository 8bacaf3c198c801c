import { z } from 'zod';
import { defaultLocale, locales } from './i18n/locales.ts';
import { languageSchema } from './model/language.ts';
import { rightsSchema } from './model/rights.ts';
import { ContentError } from './pipeline/mdx/content-error.ts';
import { ContentErrors } from './pipeline/mdx/content-errors.ts';
import { toFieldProblems } from './pipeline/mdx/yaml/to-field-problems.ts';

/** Everything a deploying team sets, in one place: the object given to `concordance()` in `astro.config.mjs`. */
export const settingsSchema = z.strictObject({
  title: z.string().min(1).describe('The name of the site, shown in the header and in every page title.'),
  description: z
    .record(languageSchema, z.string().min(1))
    .describe('One sentence per interface language for the front page and for search engines.'),
  languages: z
    .array(z.enum(locales))
    .refine(
      (languages) => languages.includes(defaultLocale),
      'English is always among the languages, since addresses without a language are those of its pages; write [“en”, “it”]',
    )
    .default([...locales])
    .describe(
      'The interface languages in which the site is made, English always among them; each has pages of its own, so that fewer make a build shorter.',
    ),
  site: z.url({ protocol: /^https?$/ }).describe('The address the site is served from, without a path.'),
  base: z
    .string()
    .regex(
      /^\/(?:(?!\.{1,2}\/)[\w.~-]+\/)*$/,
      'a base path begins and ends with “/”; write it as “/” or “/briefings-site/”, of letters from a to z, digits, “-”, “_”, “.” and “~”',
    )
    .default('/')
    .describe('The path under which the host serves the folder.'),
  publisher: z.string().min(1).describe('Who answers for the site; named in citations and feeds.'),
  licence: z
    .string()
    .min(1)
    .optional()
    .describe('The licence of what the team itself wrote, as an SPDX id or a sentence.'),
  editUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Where readers report or mend a fault; the page and the segment are added to it as ?page=…&segment=….'),
  contact: z
    .url({ protocol: /^(?:https?|mailto)$/ })
    .optional()
    .describe(
      'Where readers write to the team, such as “mailto:desk@example.org” or the address of a form; errors are reported there where there is no “editUrl”.',
    ),
  rights: rightsSchema
    .default('full')
    .describe(
      'How much of the sources the site may show, where a document does not say so itself: all; “excerpts”, the sentences that carry a figure, hold a quotation or are cited; “metadata”, none of their words.',
    ),
  onFatalSeed: z
    .enum(['stop', 'skip'])
    .default('stop')
    .describe(
      'What a seed that cannot be read does: stop the build, or be left out with a message while the others are built.',
    ),
  rules: z
    .record(z.string(), z.enum(['error', 'warning', 'off']))
    .default({})
    .describe(
      'The level of rules of prose where it should differ from the usual one, by id; an error stops the build, a warning is counted and said.',
    ),
  movedEvidence: z
    .enum(['stop', 'publish'])
    .default('stop')
    .describe(
      'What a commentary does that cites words which its source has no more: stop the build, or be published with the words as they were recorded, marked as no longer in the source.',
    ),
  socialCards: z
    .boolean()
    .default(true)
    .describe(
      'Whether each briefing has a picture, in each interface language, that other sites show with a link to it; without, links have words only.',
    ),
  precompress: z
    .array(z.enum(['br', 'gz']))
    .default([])
    .describe(
      'Beside which files the build puts compressed ones, “br” for Brotli and “gz” for gzip: for hosts that send files as they are, such as nginx and Apache. Netlify, Cloudflare, GitHub Pages and CloudFront compress by themselves.',
    ),
});

export type SettingsInput = z.input<typeof settingsSchema>;
export type Settings = z.infer<typeof settingsSchema>;

/** Where the team writes its settings, from the project's root. */
export const settingsFile = 'astro.config.mjs';

/**
 * The settings with their defaults filled in.
 * @throws {ContentError} with all that is wrong with them, each naming its option; places are not known here.
 */
export function parseSettings(input: SettingsInput): Settings {
  const parsed = settingsSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const valueAt = (path: readonly PropertyKey[]) =>
    path.reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown> | undefined)?.[step], input);
  const [first, ...others] = toFieldProblems(settingsSchema, parsed.error.issues, valueAt).map(
    ({ reason, ruleId, cure }) => new ContentError(reason, settingsFile, undefined, { ruleId, ...(cure && { cure }) }),
  );
  throw first ? new ContentErrors([first, ...others]) : parsed.error;
}
