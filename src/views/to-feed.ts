import { Feed } from 'feed';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { FeedItem } from './feed-items.ts';
import { type SiteAddress, toAddress } from './to-address.ts';
import type { Words } from './words.ts';

export interface FeedHead extends SiteAddress {
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
}

/** The items as an Atom feed; their words are HTML there. */
export function toAtom(head: FeedHead, items: readonly FeedItem[]): string {
  return toFeed(head, items, (text) => toHtml({ type: 'text', value: text })).atom1();
}

/** The items as a JSON feed; titles and summaries are plain text there. */
export function toJsonFeed(head: FeedHead, items: readonly FeedItem[]): string {
  return toFeed(head, items, (text) => text).json1();
}

function toFeed(head: FeedHead, items: readonly FeedItem[], write: (text: string) => string): Feed {
  const link = toAddress(head, '');
  const feed = new Feed({
    id: link,
    link,
    title: head.title,
    description: head.description,
    // The build's clock would change the file without a change in it.
    updated: new Date(items[0]?.updated ?? 0),
    author: { name: head.publisher },
    generator: false,
    feedLinks: { atom: toAddress(head, 'feed.xml'), json: toAddress(head, 'feed.json') },
  });
  for (const item of items) feed.addItem(toEntry(head, item, write));
  return feed;
}

function toEntry(
  head: FeedHead,
  { path, title, summary, authors, ...dates }: FeedItem,
  write: (text: string) => string,
) {
  const link = toAddress(head, path);
  return {
    id: link,
    link,
    title: write(title.text),
    description: write(summary.map(({ text }) => text).join(' ')),
    content: toHtml(summary.map(toParagraph)),
    ...(authors.length > 0 && { author: authors.map((name) => ({ name })) }),
    date: new Date(dates.updated),
    ...(dates.published && { published: new Date(dates.published) }),
  };
}

function toParagraph({ text, lang, dir }: Words): Element {
  return { type: 'element', tagName: 'p', properties: { lang, dir }, children: [{ type: 'text', value: text }] };
}
