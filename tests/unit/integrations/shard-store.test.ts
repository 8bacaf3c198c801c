import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createSearchCorpus } from '../../../scripts/bench/search-corpus.ts';
import { cutSlugs, readShards } from '../../../src/integrations/shard-store.ts';

const slugs = Array.from({ length: 2000 }, (_, index) => `document-${String(index).padStart(5, '0')}`);

describe('cutSlugs', () => {
  test('loses no document and keeps their order, in parts of some dozens and never of more than 256', () => {
    const parts = cutSlugs(slugs);
    expect(parts.flat()).toEqual(slugs);
    expect(parts.length).toBeGreaterThan(2000 / 128);
    expect(parts.length).toBeLessThan(2000 / 16);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(256);
  });

  test.each([
    ['comes', [...slugs, 'document-00777a'].sort()],
    ['goes', slugs.filter((slug) => slug !== 'document-00777')],
  ])('where one document %s, all others stay in the parts they were in', (_, changed) => {
    const before = new Set(cutSlugs(slugs).map(String));
    const others = cutSlugs(changed).filter((part) => !before.has(String(part)));
    expect(others.length).toBeLessThanOrEqual(2);
    expect(others.length).toBeGreaterThan(0);
  });
});

describe('readShards', () => {
  const root = mkdtempSync(join(tmpdir(), 'concordance-shards-'));
  afterAll(() => rmSync(root, { recursive: true }));
  const [briefings, kept] = [join(root, 'briefings'), join(root, 'kept')];
  mkdirSync(briefings);
  const corpus = createSearchCorpus(150).sources.briefings.map((briefing) => ({ ...briefing, figures: [] }));
  const write = (index: number, more: object = {}) => {
    const briefing = corpus[index];
    writeFileSync(join(briefings, `${briefing?.slug}.json`), JSON.stringify({ ...briefing, ...more }));
  };
  for (const index of corpus.keys()) write(index);

  test('a part is made anew only where a document of it has changed, and what is no part any more is not kept', async () => {
    const first = await readShards(briefings, kept);
    const files = new Set(readdirSync(kept));
    expect(first.length).toBeGreaterThan(1);
    expect(files.size).toBe(first.length);
    expect(await readShards(briefings, kept)).toEqual(first);
    write(70, { title: { en: 'Another title' } });
    const second = await readShards(briefings, kept);
    const made = readdirSync(kept).filter((name) => !files.has(name));
    expect(made.length).toBe(1);
    expect(readdirSync(kept).length).toBe(second.length);
    const changed = second.filter(({ blocks }, index) => String(blocks) !== String(first[index]?.blocks));
    expect(changed.length).toBe(1);
    expect(changed[0]?.shard.documents.map(({ title }) => title['en'])).toContain('Another title');
  });

  test('what was kept and has gone bad is made anew', async () => {
    const before = await readShards(briefings, kept);
    for (const name of readdirSync(kept)) writeFileSync(join(kept, name), 'not what was kept');
    expect(await readShards(briefings, kept)).toEqual(before);
  });

  test('documents are in the order of their slugs, which is not that of their files’ names', async () => {
    const folder = join(root, 'few');
    mkdirSync(folder);
    for (const slug of ['a-b', 'a', 'a.b'])
      writeFileSync(join(folder, `${slug}.json`), JSON.stringify({ ...corpus[0], slug }));
    const shards = await readShards(folder, join(root, 'few-kept'));
    expect(shards.flatMap(({ shard }) => shard.documents.map(({ slug }) => slug))).toEqual(['a', 'a-b', 'a.b']);
  });
});
