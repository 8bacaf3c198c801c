import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTable, toByteTable, toNumberTable } from '../../../src/find/sorted-table.ts';
import { packPlaces, unpackPlaces } from '../../../src/find/word-places.ts';

const key = fc.stringMatching(/^[a-zà-ÿ港口]{1,6}$/u);

describe('packPlaces', () => {
  it('gives back the places, also far ones', () => {
    const places = fc.array(fc.tuple(fc.nat(3_000_000), fc.nat(20_000)), { maxLength: 30 });
    fc.assert(
      fc.property(places, (list) => {
        const sorted = list.toSorted(([a], [b]) => a - b);
        expect(unpackPlaces(packPlaces(sorted))).toEqual(sorted);
      }),
    );
  });

  it('needs two bytes for a word near the one before', () => {
    expect(
      packPlaces([
        [200, 1],
        [201, 127],
      ]),
    ).toHaveLength(3 + 2);
  });
});

describe('openTable', () => {
  it('gives every key its own values, and others none', () => {
    fc.assert(
      fc.property(fc.dictionary(key, fc.array(fc.nat(9), { maxLength: 3 })), key, (lists, other) => {
        const table = openTable(toNumberTable(new Map(Object.entries(lists))));
        for (const [name, list] of Object.entries(lists)) expect([...table.get(name)]).toEqual(list);
        expect([...table.get(other)]).toEqual(lists[other] ?? []);
      }),
    );
  });

  it('lists the keys that begin alike', () => {
    const bytes = new Map(['pier', 'pierce', 'pie', 'ship', 'port'].map((word) => [word, Uint8Array.of(word.length)]));
    const { listFrom, get } = openTable(toByteTable(bytes));
    expect(listFrom('pier')).toEqual(['pier', 'pierce']);
    expect(listFrom('pox')).toEqual([]);
    expect([...get('pie')]).toEqual([3]);
    expect([...get('shi')]).toEqual([]);
  });
});
