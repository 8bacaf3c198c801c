import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { writeWhole } from '../files/write-whole.ts';
import { fallbacks } from './fallbacks.ts';
import { type FontPart, features, parts, weights } from './parts.ts';
import { toFacesCss } from './to-faces-css.ts';

const { resolve } = createRequire(import.meta.url);
const rules = 'faces.css';

/**
 * Cuts the text face into its parts and writes them, with `faces.css`, below `folder`; returns where they are. What is
 * there from the same files, library and list of parts is left as it is.
 */
export async function writeFontParts(folder: string): Promise<string> {
  const place = join(folder, toDigest());
  // Written last: where it is, all is.
  if (existsSync(join(place, rules))) return place;
  rmSync(folder, { recursive: true, force: true });
  for (const part of parts)
    for (const weight of weights) writeWhole(join(place, `${part.name}-${weight}.woff2`), await cutPart(part, weight));
  writeWhole(join(place, rules), toFacesCss(parts, fallbacks));
  return place;
}

/** The part's font (WOFF2), the same bytes each time. */
export function cutPart(part: FontPart, weight: number): Promise<Uint8Array> {
  const options = { targetFormat: 'woff2', keepFeatures: features } as const;
  return subsetFont(readFileSync(findSource(part.source, weight)), listCharacters(part), options);
}

function listCharacters({ ranges }: FontPart): string {
  const codes = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
  return String.fromCodePoint(...codes);
}

function findSource(source: string, weight: number): string {
  return resolve(`@fontsource/source-serif-4/files/source-serif-4-${source}-${weight}-normal.woff2`);
}

function toDigest(): string {
  const sources = weights.flatMap((weight) => parts.map(({ source }) => findSource(source, weight)));
  const library = [resolve('subset-font/package.json'), resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')];
  const hash = createHash('sha256').update(JSON.stringify(features)).update(toFacesCss(parts, fallbacks));
  for (const file of [...sources, ...library]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
