import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createPainter } from '../../../src/social-cards/create-painter.ts';
import { keepCard, pruneCards } from '../../../src/social-cards/keep-card.ts';
import { cardSize, layOutCard } from '../../../src/social-cards/lay-out-card.ts';
import { loadTypesetter } from '../../../src/social-cards/load-typesetter.ts';
import type { SocialCard } from '../../../src/views/social-card.ts';

const type = await loadTypesetter();
const long = 'Ein sehr langer Titel, der von der Donaudampfschifffahrt und von vielem anderen handelt, '.repeat(4);
const card = {
  site: 'Site',
  title: 'Ships',
  facts: ['A document in Italian', 'Translation: draft'],
  figure: { value: 'about 30', lines: ['How sure: Reported', 'Who says so: “il porto” [it]', '2020', 'Derived'] },
};
/** How far down each line of words stands. */
const toBaselines = (of: SocialCard) => layOutCard(of, type).texts.map(({ y }) => y);

describe('the picture of a card', () => {
  it('has its words from above, each line below the one before', () => {
    const lines = toBaselines(card);
    expect(lines).toHaveLength(9);
    expect(lines.toSorted((a, b) => a - b)).toEqual(lines);
  });

  it('holds all of it, however much there is to say', () => {
    const value = `${long}${long}`;
    const full = { site: long, title: long, facts: [long, long], figure: { value, lines: [long, long, long, long] } };
    const lines = toBaselines(full);
    expect(lines.length).toBeGreaterThan(12);
    expect(Math.max(...lines)).toBeLessThan(cardSize.height - 12);
  });

  it('is the same bytes each time, and from a painter that has painted another card', () => {
    const [paint, other] = [createPainter(type), createPainter(type)];
    other(layOutCard({ ...card, title: 'Other ships' }, type));
    const png = paint(layOutCard(card, type));
    expect(Buffer.compare(png, paint(layOutCard(card, type)))).toBe(0);
    expect(Buffer.compare(png, other(layOutCard(card, type)))).toBe(0);
  });

  it('is a palette and its rows, without words beside them', () => {
    const png = createPainter(type)(layOutCard(card, type));
    expect(readSize(png)).toEqual(cardSize);
    expect([...new Set(listChunks(png))]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  });

  it('has ink where its words stand, and paper around them', () => {
    const picture = layOutCard({ site: 'Site', title: 'Ships', facts: [] }, type);
    const png = createPainter(type)(picture);
    const [, title] = picture.texts;
    const top = (title?.y ?? 0) - 60;
    expect(countDark(png, { left: 72, right: 250, top, bottom: top + 80 })).toBeGreaterThan(1000);
    expect(countDark(png, { left: 400, right: 1200, top: 0, bottom: 630 })).toBe(0);
    expect(countDark(png, { left: 16, right: 70, top: 0, bottom: 630 })).toBe(0);
  });

  it('is whole where a letter reaches beyond its edge', () => {
    const texts = [{ text: 'Wide', x: 1150, y: 10, size: 56, weight: 'bold', colour: 'ink' } as const];
    const png = createPainter(type)({ texts, rules: [] });
    expect(countDark(png, { left: 1150, right: 1200, top: 0, bottom: 12 })).toBeGreaterThan(50);
    expect(countDark(png, { left: 0, right: 1100, top: 0, bottom: 630 })).toBe(0);
  });
});

describe('a kept card', () => {
  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), 'concordance-card-'));
    onTestFinished(() => rmSync(made, { recursive: true }));
    return join(made, 'a/card.bin');
  };
  const never = () => {
    throw new Error('made again');
  };
  const give =
    (...bytes: number[]) =>
    () =>
      Uint8Array.from(bytes);

  it('is made once for the same words, and again for others', () => {
    const file = folder();
    expect(keepCard(file, 'one', give(1, 2))).toEqual(Uint8Array.of(1, 2));
    expect(keepCard(file, 'one', never)).toEqual(Uint8Array.of(1, 2));
    expect(keepCard(file, 'two', give(3))).toEqual(Uint8Array.of(3));
  });

  it('is made again where its file is not whole', () => {
    const file = folder();
    keepCard(file, 'one', give(1, 2));
    writeFileSync(file, readFileSync(file).subarray(0, -1));
    expect(keepCard(file, 'one', give(9))).toEqual(Uint8Array.of(9));
  });

  it('goes with the page it is of', () => {
    const root = mkdtempSync(join(tmpdir(), 'concordance-card-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    const [kept, dist] = [join(root, 'kept'), join(root, 'dist')];
    const paths = ['card.png', 'it/briefings/one/card.png', 'it/briefings/two/card.png'];
    for (const path of paths) keepCard(join(kept, path), 'one', give(1));
    keepCard(join(dist, 'card.png'), 'one', give(1));
    keepCard(join(dist, 'it/briefings/two/card.png'), 'one', give(1));
    pruneCards(kept, dist);
    expect(paths.filter((path) => existsSync(join(kept, path)))).toEqual(['card.png', 'it/briefings/two/card.png']);
    expect(() => pruneCards(join(root, 'nothing'), dist)).not.toThrow();
  });
});

/** The size that the head of a PNG names. */
function readSize(bytes: Uint8Array) {
  const file = Buffer.from(bytes);
  expect(file.toString('latin1', 1, 4)).toBe('PNG');
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/** The kinds of a PNG’s parts, in order, to its last byte. */
function listChunks(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes);
  const kinds: string[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12)
    kinds.push(file.toString('latin1', at + 4, at + 8));
  return kinds;
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How many pixels of an area are nearer to ink than to paper, read back as any viewer reads them. */
function countDark(png: Uint8Array, { left, right, top, bottom }: Area): number {
  const palette = readChunk(png, 'PLTE');
  const rows = inflateSync(readChunk(png, 'IDAT'));
  let count = 0;
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const place = rows[y * (cardSize.width + 1) + 1 + x] ?? 0;
      if ((palette[place * 3 + 1] ?? 0) < 128) count += 1;
    }
  return count;
}

function readChunk(bytes: Uint8Array, kind: string): Buffer {
  const file = Buffer.from(bytes);
  const at = file.indexOf(kind, 8, 'latin1');
  return file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4));
}
