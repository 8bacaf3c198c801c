import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAlikePairs, type SignedDocument } from '../../../src/alike/find-alike-pairs.ts';
import { leastShare, measureShare } from '../../../src/alike/measure-share.ts';
import { signText } from '../../../src/alike/sign-text.ts';

const story = `The harbour of Porto Alto will close for eleven weeks from 3 May, the council said on Monday. Divers found cracks in the
older of its two piers during a routine visit in March, and engineers fear that the winter storms have widened them. The repairs
will cost 4.2 million, of which the ministry pays two thirds. Fishing boats move to the basin of Pietrabuona, twelve miles to the
north, where berths were cleared last week. “We would rather lose a season than a pier,” said the harbour master, Ana Reis, who has
asked for compensation for 140 families. The ferry to the islands goes on, but starts from the old customs quay, and not after dark.
Traders on the market square complain that they were told too late. The mayor answered that nobody can plan for cracks. A second
report on the lighthouse is due in June, and may well bring more bad news for a town that lives by the sea.`;

/** Stories by others on the same event. */
const unrelated = [
  `Porto Alto's fishermen learned on Monday that they have until the third of May to leave. Cracks in a pier, seen by divers two
months ago, force the town to shut its harbour for most of the spring. Two thirds of the bill of 4.2 million goes to the state. Not
everyone is convinced: shopkeepers say the council hid the report, and the opposition wants to know why the winter was allowed to
pass. Ana Reis, who runs the port, speaks of 140 families without an income. Pietrabuona takes in the boats; the islands keep their
ferry, by daylight only.`,
  `The ministry pays two thirds of the repairs of the harbour of Pietrabuona, which cost 3.9 million and take nine weeks. The
engineers found no cracks in the pier. The fishing boats stay where they are, and so does the ferry to the islands, said the mayor on
Tuesday. Traders on the market square are glad. A report on the state of the basin is due in May.`,
  `Lighthouses of the coast: a report. The lighthouse of Porto Alto was built in 1871 and electrified in 1926. Its lamp is seen from
twelve miles. The council wants to sell it. In June a second opinion will be heard; until then nothing happens, as so often in a town
that lives by the sea and by its memories.`,
];

const sentences = story.split(/(?<=[.!?]) +/u);
const words = story.split(/\s+/u);

/** What becomes of a story that goes from hand to hand. */
const made: Readonly<Record<string, string>> = {
  'with each tenth word another': words.map((word, at) => (at % 10 === 5 ? `${word}x` : word)).join(' '),
  'with other numbers': story.replace(/\d+/gu, (found) => String(Number(found) * 7 + 1)),
  'cut to a third': words.slice(0, words.length / 3).join(' '),
  'in another order': sentences.toReversed().join(' '),
  'with a quarter of its sentences in another language': sentences
    .map((sentence, at) => (at % 4 === 1 ? 'Câteva cuvinte în altă limbă, pe care nu le are nimeni.' : sentence))
    .join(' '),
  'within a longer one': `${unrelated[2]} ${story} ${unrelated[1]}`,
  'in capitals, on other lines': story.toUpperCase().replaceAll(/\s+/gu, '\n'),
};

const toDocument = (slug: string, text: string): SignedDocument => ({
  slug,
  sha256: createHash('sha256').update(text).digest('hex'),
  signature: signText(text),
});

describe('a share', () => {
  it.each(Object.entries(made))('of a story %s is that of nearly the same', (_, text) => {
    expect(measureShare(signText(story), signText(text))).toBeGreaterThan(leastShare + 0.05);
  });

  const others = unrelated.flatMap((text, at) =>
    [story, ...unrelated.slice(at + 1)].map((other) => [text, other] as const),
  );
  it.each(others)('of stories on one event by several hands is far from it (%#)', (one, other) => {
    expect(measureShare(signText(one), signText(other))).toBeLessThan(0.15);
  });

  it.each([
    [
      'a sentence that both quote',
      'The council said on Monday that all is well.',
      `The council said on Monday that no. ${unrelated[2]}`,
    ],
    ['nothing', '', ''],
    ['numbers alone', '1 2 3 4 5 6 7 8 9 10 11 12 13', '9 8 7 6 5 4 3 2 1 9 8 7 6'],
  ])('of %s is none', (_, one, other) => {
    expect(measureShare(signText(one), signText(other))).toBe(0);
  });

  it('does not depend on the digits of numbers', () => {
    const bulletin =
      'In May 31 boats and 7 ferries left for 12 ports; in June 28 boats and 9 ferries left for 11 ports of 3 islands.';
    const next = bulletin.replace(/\d+/gu, (found) => String(Number(found) + 5));
    expect(measureShare(signText(bulletin), signText(next))).toBe(1);
  });

  it('of long texts is known from a part of their rows', () => {
    const long = Array.from({ length: 30_000 }, (_, at) =>
      `word${(at * 7919) % 30_011}x`.replace(/\d/gu, (digit) => 'abcdefghij'.charAt(Number(digit))),
    );
    const [whole, half] = [signText(long.join(' ')), signText(long.slice(0, 15_000).join(' '))];
    expect(whole.hashes.length).toBeLessThanOrEqual(256);
    expect(measureShare(whole, half)).toBeGreaterThan(0.9);
    expect(measureShare(half, signText(long.slice(15_000).join(' ')))).toBeLessThan(0.05);
  });

  it('is the same from either side, and of any text with itself all or nothing', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 60 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [first, second] = [signText(one), signText(other)];
        expect(measureShare(first, second)).toBe(measureShare(second, first));
        expect([0, 1]).toContain(measureShare(first, first));
      }),
    );
  });
});

describe('pairs of documents', () => {
  const corpus = [
    toDocument('story', story),
    ...Object.entries(made).map(([name, text]) => toDocument(name, text)),
    ...unrelated.map((text, at) => toDocument(`other-${at}`, text)),
  ];

  it('are found for each copy of a story, and for no other', () => {
    const found = findAlikePairs(corpus).filter(({ slugs }) => slugs[0] === 'story');
    expect(found.map(({ slugs }) => slugs[1])).toEqual(Object.keys(made));
    const all = findAlikePairs(corpus).flatMap(({ slugs }) => slugs);
    // Two of them stand whole within one of the copies.
    expect(all).not.toContain('other-0');
  });

  it('are the same whatever else there is, and in the order of the documents', () => {
    const few = findAlikePairs(corpus.slice(0, 2));
    expect(few).toEqual(findAlikePairs(corpus).slice(0, 1));
    expect(few[0]?.share).toBeCloseTo(
      measureShare(signText(story), signText(made['with each tenth word another'] ?? '')),
    );
  });

  it('of the same bytes are said to be the same, however short', () => {
    const pairs = findAlikePairs([toDocument('a', 'Yes.'), toDocument('b', 'No.'), toDocument('c', 'Yes.')]);
    expect(pairs).toEqual([{ slugs: ['a', 'c'], share: 1, isSame: true }]);
  });

  it('are named once each where hundreds share one story, without comparing all with all', () => {
    const copies = Array.from({ length: 300 }, (_, at) =>
      toDocument(`copy-${at}`, `${story} Ending ${'abcdefghij'.charAt(at % 10)}.`),
    );
    const pairs = findAlikePairs(copies);
    expect(new Set(pairs.flatMap(({ slugs }) => slugs)).size).toBe(300);
    expect(pairs.length).toBeLessThan(2000);
  });
});
