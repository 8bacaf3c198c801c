import { Feed } from 'feed';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { defaultLocale } from '../i18n/locales.ts';
import type { JsonFeed } from '../model/json-feed.ts';
import type { FeedItem } from './feed-items.ts';
import { type SiteAddress, toAddress } from './to-address.ts';
import type { Words } from './words.ts';

export interface FeedHead extends SiteAddress {
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  /** Path of the page that the feed is about. */
  readonly page: string;
  /** Path of the folder that holds the feed's two files, `feed.xml` and `feed.json`. */
  readonly folder: string;
}

// Atom wants a date of every entry and every feed; a page without one sorts last.
const undated = '1970-01-01';

/** The items as an Atom feed (RFC 4287); their words are HTML there. */
export function toAtom(head: FeedHead, items: readonly FeedItem[]): string {
  const link = toAddress(head, head.page);
  const feed = new Feed({
    id: link,
    link,
    title: head.title,
    description: head.description,
    // The build's clock would change the file without a change in it.
    updated: toDate(items[0]?.updated),
    author: { name: head.publisher },
    generator: false,
    feedLinks: { atom: toAddress(head, `${head.folder}feed.xml`) },
  });
  for (const item of items) feed.addItem(toEntry(head, item));
  return feed.atom1();
}

function toEntry(head: FeedHead, { path, title, summary, authors, updated, published }: FeedItem) {
  const link = toAddress(head, path);
  return {
    id: link,
    link,
    title: toText(title.text),
    description: toText(toPlain(summary)),
    content: toHtml(summary.map(toParagraph)),
    ...(authors.length > 0 && { author: authors.map((name) => ({ name })) }),
    date: toDate(updated),
    ...(published && { published: toDate(published) }),
  };
}

/** The items as a JSON feed (version 1.1); titles and summaries are plain text there, and no date is made up. */
export function toJsonFeed(head: FeedHead, items: readonly FeedItem[]): JsonFeed {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    home_page_url: toAddress(head, head.page),
    feed_url: toAddress(head, `${head.folder}feed.json`),
    description: head.description,
    language: defaultLocale,
    authors: [{ name: head.publisher }],
    items: items.map(({ path, title, summary, authors, updated, published }) => ({
      id: toAddress(head, path),
      url: toAddress(head, path),
      title: title.text,
      content_html: toHtml(summary.map(toParagraph)) || toText(title.text),
      ...(summary.length > 0 && { summary: toPlain(summary) }),
      ...(published && { date_published: toDate(published).toISOString() }),
      ...(updated && { date_modified: toDate(updated).toISOString() }),
      ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
      language: title.lang,
    })),
  };
}

function toDate(day: string = undated): Date {
  return new Date(day);
}

function toPlain(summary: readonly Words[]): string {
  return summary.map(({ text }) => text).join(' ');
}

function toText(value: string): string {
  return toHtml({ type: 'text', value });
}

function toParagraph({ text, lang, dir }: Words): Element {
  return { type: 'element', tagName: 'p', properties: { lang, dir }, children: [{ type: 'text', value: text }] };
}
