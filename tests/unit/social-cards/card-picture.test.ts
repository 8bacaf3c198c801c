import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { keepCard, pruneCards } from '../../../src/social-cards/keep-card.ts';
import { loadTypesetter } from '../../../src/social-cards/load-typesetter.ts';
import { loadRenderer } from '../../../src/social-cards/render-png.ts';
import { cardSize, toCardSvg } from '../../../src/social-cards/to-card-svg.ts';

const type = await loadTypesetter();
const long = 'Ein sehr langer Titel, der von der Donaudampfschifffahrt und von vielem anderen handelt, '.repeat(4);
const card = {
  site: 'Site',
  title: 'Ships',
  facts: ['A document in Italian', 'Translation: draft'],
  figure: { value: 'about 30', lines: ['How sure: Reported', 'Who says so: “il porto” [it]', '2020', 'Derived'] },
};
/** How far down each line of words stands. */
const toBaselines = (svg: string) => [...svg.matchAll(/translate\(72 (\d+)\)/gu)].map(([, y]) => Number(y));

describe('the picture of a card', () => {
  it('has its words from above, each line below the one before', () => {
    const lines = toBaselines(toCardSvg(card, type));
    expect(lines).toHaveLength(9);
    expect(lines.toSorted((a, b) => a - b)).toEqual(lines);
  });

  it('holds all of it, however much there is to say', () => {
    const value = `${long}${long}`;
    const full = { site: long, title: long, facts: [long, long], figure: { value, lines: [long, long, long, long] } };
    const lines = toBaselines(toCardSvg(full, type));
    expect(lines.length).toBeGreaterThan(12);
    expect(Math.max(...lines)).toBeLessThan(cardSize.height - 12);
  });

  it('is the same bytes each time, and without text or font', async () => {
    const render = await loadRenderer();
    const svg = toCardSvg(card, type);
    expect(svg).not.toMatch(/<text|font-/u);
    const png = render(svg);
    expect(Buffer.compare(png, render(svg))).toBe(0);
    expect(readSize(png)).toEqual(cardSize);
    // No words beside the picture: only its head and its rows.
    expect([...new Set(listChunks(png))]).toEqual(['IHDR', 'IDAT', 'IEND']);
  });
});

describe('a kept card', () => {
  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), 'concordance-card-'));
    onTestFinished(() => rmSync(made, { recursive: true }));
    return join(made, 'a/card.bin');
  };
  const never = () => Promise.reject(new Error('made again'));
  const give =
    (...bytes: number[]) =>
    async () =>
      Uint8Array.from(bytes);

  it('is made once for the same words, and again for others', async () => {
    const file = folder();
    expect(await keepCard(file, 'one', give(1, 2))).toEqual(Uint8Array.of(1, 2));
    expect(await keepCard(file, 'one', never)).toEqual(Uint8Array.of(1, 2));
    expect(await keepCard(file, 'two', give(3))).toEqual(Uint8Array.of(3));
  });

  it('is made again where its file is not whole', async () => {
    const file = folder();
    await keepCard(file, 'one', give(1, 2));
    writeFileSync(file, readFileSync(file).subarray(0, -1));
    expect(await keepCard(file, 'one', give(9))).toEqual(Uint8Array.of(9));
  });

  it('goes with the page it is of', async () => {
    const root = mkdtempSync(join(tmpdir(), 'concordance-card-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    const [kept, dist] = [join(root, 'kept'), join(root, 'dist')];
    const paths = ['card.png', 'it/briefings/one/card.png', 'it/briefings/two/card.png'];
    for (const path of paths) await keepCard(join(kept, path), 'one', give(1));
    await keepCard(join(dist, 'card.png'), 'one', give(1));
    await keepCard(join(dist, 'it/briefings/two/card.png'), 'one', give(1));
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
