import { Blob, Buffer, Face, Font, type SvgPathCommand, shape } from 'harfbuzzjs';
import { toSetRuns } from './to-set-runs.ts';

export type Weight = 'regular' | 'bold';

/** A glyph's curves in units of its font, counted upwards; the same object each time the glyph is set. */
export type Outline = readonly SvgPathCommand[];

/** A glyph in its place on a line, whose baseline begins at 0 0; `y` counts downwards. In pixels. */
export interface PlacedGlyph {
  readonly outline: Outline;
  /** Pixels to a unit of the font. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** A line of text as outlines. */
export interface SetLine {
  readonly glyphs: readonly PlacedGlyph[];
  /** In pixels. */
  readonly width: number;
}

/** Turns text into outlines of the site's own face, so that a picture of it needs no font. */
export interface Typesetter {
  /** Whether the face has every character of a text, and can write it: it holds no script that joins or runs left. */
  readonly canSet: (text: string) => boolean;
  /** @param size in pixels. */
  readonly setLine: (text: string, size: number, weight: Weight) => SetLine;
  /** The width of the same line, without making its outlines. */
  readonly measureLine: (text: string, size: number, weight: Weight) => number;
}

/** The files of one weight: each has some of the characters, the first that has one is taken. */
export type WeightFiles = Readonly<Record<Weight, readonly Uint8Array[]>>;

/** A word as a line of its own, of size 1. */
type SetWord = SetLine;

/** A typesetter of the fonts in `files` (OpenType). */
export function createTypesetter(files: WeightFiles): Typesetter {
  const setWord = { regular: createWordSetter(files.regular), bold: createWordSetter(files.bold) };
  return {
    canSet: (text) =>
      (['regular', 'bold'] as const).every((weight) => listWords(text).every((word) => setWord[weight](word))),
    setLine: (text, size, weight) => {
      const glyphs: PlacedGlyph[] = [];
      const width = eachWord(text, weight, (word, start) => {
        for (const { outline, scale, x, y } of word.glyphs)
          glyphs.push({ outline, scale: scale * size, x: (start + x) * size, y: y * size });
      });
      return { glyphs, width: width * size };
    },
    measureLine: (text, size, weight) => eachWord(text, weight) * size,
  };

  /** Calls `use` with each word and where it begins; the width of all, at size 1. */
  function eachWord(text: string, weight: Weight, use?: (word: SetWord, start: number) => void): number {
    const space = setWord[weight](' ')?.width ?? 0;
    let width = 0;
    for (const [index, letters] of listWords(text).entries()) {
      if (index > 0) width += space;
      const word = setWord[weight](letters);
      if (!word) continue;
      use?.(word, width);
      width += word.width;
    }
    return width;
  }
}

function listWords(text: string): string[] {
  return text.split(/\s+/u);
}

// Most words of a card are those of other cards too. More than a site's own words are not kept.
const mostWords = 5000;

/** A function that sets a word, once for all places where it stands; `undefined` where no font has a letter of it. */
function createWordSetter(files: readonly Uint8Array[]): (word: string) => SetWord | undefined {
  const cuts = files.map(toCut);
  const known = new Map<string, SetWord | undefined>();
  return (word) => {
    if (known.has(word)) return known.get(word);
    if (known.size >= mostWords) known.clear();
    const set = setWord(word, cuts);
    known.set(word, set);
    return set;
  };
}

interface Cut {
  readonly font: Font;
  readonly unitsPerEm: number;
  readonly characters: ReadonlySet<number>;
  /** A glyph's outline; each is asked for once. */
  readonly toOutline: (glyph: number) => Outline;
}

function toCut(file: Uint8Array): Cut {
  const face = new Face(new Blob(file));
  const font = new Font(face);
  const outlines = new Map<number, Outline>();
  const toOutline = (glyph: number) => {
    const outline = outlines.get(glyph) ?? font.glyphToJson(glyph);
    outlines.set(glyph, outline);
    return outline;
  };
  return { font, unitsPerEm: face.upem, characters: new Set(face.collectUnicodes()), toOutline };
}

function setWord(word: string, cuts: readonly Cut[]): SetWord | undefined {
  const runs = toSetRuns(word, cuts);
  if (!runs) return undefined;
  const glyphs: PlacedGlyph[] = [];
  let width = 0;
  for (const { text, cut } of runs) {
    const scale = 1 / cut.unitsPerEm;
    for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of shapeRun(text, cut.font)) {
      glyphs.push({ outline: cut.toOutline(codepoint), scale, x: width + xOffset * scale, y: -yOffset * scale });
      width += xAdvance * scale;
    }
  }
  return { glyphs, width };
}

function shapeRun(text: string, font: Font) {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer.getGlyphInfosAndPositions();
}
