import { z } from 'zod';

const text = z.string().min(1);

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), as much of it as the site writes. */
const itemSchema = z.strictObject({
  id: text,
  url: z.url(),
  title: text,
  content_html: text,
  summary: text.optional(),
  date_published: z.iso.datetime().optional(),
  date_modified: z.iso.datetime().optional(),
  authors: z
    .array(z.strictObject({ name: text }))
    .min(1)
    .optional(),
  language: text,
});

export const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: text,
  home_page_url: z.url(),
  feed_url: z.url(),
  description: text,
  language: text,
  authors: z.array(z.strictObject({ name: text })).min(1),
  items: z
    .array(itemSchema)
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, 'every item has an id of its own'),
});
export type JsonFeed = z.infer<typeof jsonFeedSchema>;
