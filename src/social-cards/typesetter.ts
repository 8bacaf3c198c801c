import { Blob, Buffer, Face, Font, type SvgPathCommand, shape } from 'harfbuzzjs';
import { toSetRuns } from './to-set-runs.ts';

export type Weight = 'regular' | 'bold';

/** A line of text as outlines. */
export interface SetLine {
  /** SVG path data; the baseline begins at 0 0. */
  readonly outline: string;
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

interface Cut {
  readonly font: Font;
  readonly unitsPerEm: number;
  readonly characters: ReadonlySet<number>;
  /** A glyph's outline; each is asked for once. */
  readonly toOutline: (glyph: number) => readonly SvgPathCommand[];
}

/** A typesetter of the fonts in `files` (OpenType). */
export function createTypesetter(files: WeightFiles): Typesetter {
  const cuts = { regular: files.regular.map(toCut), bold: files.bold.map(toCut) };
  const toRuns = (text: string, weight: Weight) => toSetRuns(text, cuts[weight]);
  return {
    canSet: (text) => (['regular', 'bold'] as const).every((weight) => toRuns(text, weight) !== undefined),
    setLine: (text, size, weight) => {
      let [outline, width] = ['', 0];
      for (const { text: words, cut } of toRuns(text, weight) ?? []) {
        const scale = size / cut.unitsPerEm;
        for (const glyph of shapeRun(words, cut)) {
          outline += toPath(cut.toOutline(glyph.id), scale, width + glyph.x * scale, -glyph.y * scale);
          width += glyph.advance * scale;
        }
      }
      return { outline, width };
    },
    measureLine: (text, size, weight) =>
      (toRuns(text, weight) ?? []).reduce(
        (sum, { text: words, cut }) =>
          shapeRun(words, cut).reduce((width, { advance }) => width + (advance * size) / cut.unitsPerEm, sum),
        0,
      ),
  };
}

function toCut(file: Uint8Array): Cut {
  const face = new Face(new Blob(file));
  const font = new Font(face);
  const outlines = new Map<number, SvgPathCommand[]>();
  const toOutline = (glyph: number) => {
    const outline = outlines.get(glyph) ?? font.glyphToJson(glyph);
    outlines.set(glyph, outline);
    return outline;
  };
  return { font, unitsPerEm: face.upem, characters: new Set(face.collectUnicodes()), toOutline };
}

/** A glyph in units of its font: how far it moves on, and where it stands off its place. */
interface SetGlyph {
  readonly id: number;
  readonly advance: number;
  readonly x: number;
  readonly y: number;
}

function shapeRun(text: string, { font }: Cut): SetGlyph[] {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer.getGlyphInfosAndPositions().map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => ({
    id: codepoint,
    advance: xAdvance,
    x: xOffset,
    y: yOffset,
  }));
}

/** A glyph as path data; fonts count upwards, pictures downwards. */
function toPath(outline: readonly SvgPathCommand[], scale: number, x: number, y: number): string {
  return outline
    .map(({ type, values }) => {
      const places = values.map((value, index) => (index % 2 === 0 ? x + value * scale : y - value * scale));
      return type + places.map((place) => Math.round(place * 100) / 100).join(' ');
    })
    .join('');
}
