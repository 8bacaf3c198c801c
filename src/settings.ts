import { z } from 'zod';
import { languageSchema } from './model/language.ts';
import { rightsSchema } from './model/rights.ts';

/** Everything a deploying team sets, in one place: the object given to `concordance()` in `astro.config.mjs`. */
export const settingsSchema = z.strictObject({
  title: z.string().min(1).describe('The name of the site, shown in the header and in every page title.'),
  description: z
    .record(languageSchema, z.string().min(1))
    .describe('One sentence per interface language for the front page and for search engines.'),
  site: z.url({ protocol: /^https?$/ }).describe('The address the site is served from, without a path.'),
  base: z
    .string()
    .regex(/^\/(?:[^/\s]+\/)*$/, 'a base path begins and ends with “/”, such as “/” or “/briefings-site/”')
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
  socialCards: z
    .boolean()
    .default(true)
    .describe(
      'Whether each briefing has a picture, in each interface language, that other sites show with a link to it; without, links have words only.',
    ),
});

export type SettingsInput = z.input<typeof settingsSchema>;
export type Settings = z.infer<typeof settingsSchema>;

/**
 * The settings with their defaults filled in.
 * @throws {Error} in one sentence per fault, naming the option.
 */
export function parseSettings(input: SettingsInput): Settings {
  const parsed = settingsSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `“${issue.path.join('.')}”: ${issue.message}`);
  throw new Error(`astro.config.mjs, concordance(): ${faults.join('; ')}`);
}
