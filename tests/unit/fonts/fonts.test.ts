import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fallbacks } from '../../../src/fonts/fallbacks.ts';
import { type FontPart, parts, weights } from '../../../src/fonts/parts.ts';
import { toFacesCss } from '../../../src/fonts/to-faces-css.ts';
import { cutPart, writeFontParts } from '../../../src/fonts/write-font-parts.ts';

const folder = mkdtempSync(join(tmpdir(), 'concordance-fonts-'));
let place = '';
beforeAll(async () => {
  place = await writeFontParts(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const findParts = (character: string) => {
  const code = character.codePointAt(0) ?? 0;
  return parts.filter(({ ranges }) => ranges.some(([from, to]) => from <= code && code <= to)).map(({ name }) => name);
};

test.each([
  ['a', ['latin']],
  ['é', ['latin']],
  ['€', ['latin']],
  ['“', ['latin']],
  ['−', ['latin']],
  ['ș', ['romanian']],
  ['Ț', ['romanian']],
  ['ă', ['romanian']],
  ['ł', ['latin-europe']],
  ['ő', ['latin-europe']],
  ['ķ', ['latin-europe']],
  ['ħ', ['latin-europe']],
  ['ž', ['latin-europe']],
  ['ǎ', ['latin-other']],
  ['ж', ['cyrillic']],
  ['ї', ['cyrillic']],
  ['№', ['cyrillic']],
  ['ω', ['greek']],
  ['中', []],
  ['ع', []],
])('“%s” is in one part, or in none: %j', (character, expected) => {
  expect(findParts(character)).toEqual(expected);
});

test('no two parts share a character, and every range runs forward', () => {
  const ranges = parts.flatMap(({ ranges }) => ranges).toSorted(([a], [b]) => a - b);
  const faults = ranges.filter(([from, to], index) => from > to || from <= (ranges[index - 1]?.[1] ?? -1));
  expect(faults).toEqual([]);
});

test('each part is written in each weight, smaller than the file it is cut from', () => {
  const files = parts.flatMap(({ name }) => weights.map((weight) => `${name}-${weight}.woff2`));
  expect(readdirSync(place).toSorted()).toEqual([...files, 'faces.css'].toSorted());
  const sizes = files.map((file) => readFileSync(join(place, file)).length);
  expect(sizes.filter((size) => size < 500 || size > 20_000)).toEqual([]);
});

test('what is there is not made again', async () => {
  expect(await writeFontParts(folder)).toBe(place);
});

test('a part is cut to the same bytes each time', async () => {
  const [part] = parts.filter(({ name }) => name === 'romanian');
  const file = readFileSync(join(place, 'romanian-600.woff2'));
  expect(part && Buffer.from(await cutPart(part, 600)).equals(file)).toBe(true);
});

test('a rule names the file, the weight and the characters of its part', () => {
  const part: FontPart = {
    name: 'some',
    source: 'latin',
    ranges: [
      [0x41, 0x5a],
      [0x20ac, 0x20ac],
    ],
  };
  const css = toFacesCss([part], []);
  expect(css.match(/src: .*/gu)).toEqual(
    weights.map((weight) => `src: url("./some-${weight}.woff2") format("woff2");`),
  );
  expect(css.match(/unicode-range: .*/gu)).toEqual(weights.map(() => 'unicode-range: U+41-5A, U+20AC;'));
});

test('a fallback takes less height for its size as it is made larger', () => {
  const css = toFacesCss(
    [],
    fallbacks.filter(({ name }) => name === 'Georgia'),
  );
  expect(css).toContain('size-adjust: 107.3%;\n  ascent-override: 96.6%;\n  descent-override: 31.2%;');
  expect(css).toContain('size-adjust: 93.4%;\n  ascent-override: 110.9%;\n  descent-override: 35.9%;');
});

test('the styles name every fallback', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  expect(fallbacks.filter(({ name }) => !tokens.includes(`"Source Serif ${name}"`))).toEqual([]);
});
