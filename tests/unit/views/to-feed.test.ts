import { describe, expect, it } from 'vitest';
import { jsonFeedSchema } from '../../../src/model/json-feed.ts';
import type { FeedItem } from '../../../src/views/feed-items.ts';
import { toAtom, toJsonFeed } from '../../../src/views/to-feed.ts';
import { toWords } from '../../../src/views/words.ts';
import { checkAtom } from '../../support/check-atom.ts';

const head = {
  ...{ site: 'https://example.org', base: '/x/', title: 'Ships & <cranes>', description: 'All of them.' },
  ...{ publisher: 'We', page: 'entities/port/', folder: 'entities/port/' },
};
const item: FeedItem = {
  path: 'briefings/a/',
  title: toWords('مرفأ <b>', 'ar'),
  summary: [toWords('12 سفن & ]]>', 'ar'), toWords('Twelve ships.', 'en')],
  authors: ['A. B.'],
  updated: '2024-04-12',
  published: '2024-04-01',
};
const bare: FeedItem = { path: 'briefings/b/', title: toWords('B', 'en'), summary: [], authors: [] };

describe.each([
  ['full of items', [item, bare]],
  ['without an item', []],
])('a feed %s', (_, items) => {
  it('is Atom as RFC 4287 has it', () => {
    expect(checkAtom(toAtom(head, items))).toEqual([]);
  });

  it('is a JSON feed of version 1.1', () => {
    const feed = toJsonFeed(head, items);
    expect(jsonFeedSchema.parse(feed)).toEqual(feed);
    expect(feed).toMatchObject({ feed_url: 'https://example.org/x/entities/port/feed.json', title: head.title });
  });
});

describe('a feed', () => {
  it('says the language of every item and the direction of its words', () => {
    const [first] = toJsonFeed(head, [item]).items;
    expect(first).toMatchObject({ language: 'ar', title: 'مرفأ <b>' });
    expect(first?.content_html).toContain('<p lang="ar" dir="rtl">');
  });

  it('makes up no date in JSON, where a date may be left out', () => {
    expect(toJsonFeed(head, [bare]).items[0]).not.toHaveProperty('date_modified');
    expect(toJsonFeed(head, [item]).items[0]).toMatchObject({ date_modified: '2024-04-12T00:00:00.000Z' });
  });

  it('is found faulty where it is: two ids, no date, no link to itself', () => {
    const atom = toAtom(head, [item]);
    expect(checkAtom(atom.replace('rel="self"', 'rel="hub"'))).toEqual(['feed: no link to itself']);
    expect(checkAtom(atom.replace(/<updated>[^<]*<\/updated>/u, ''))).toEqual(['feed: not one updated']);
    expect(checkAtom(toAtom(head, [item, item]))).toEqual(['two entries have one id and one time']);
  });
});
