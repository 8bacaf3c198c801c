import { type CardLayout, type Colour, cardSize, colours, type PlacedRule, type PlacedText } from './lay-out-card.ts';
import { coverLevels, type Mask, toMask } from './to-mask.ts';
import { type Rgb, toPng } from './to-png.ts';
import type { Outline, Typesetter } from './typesetter.ts';

/** Letters stand on quarters of a pixel, as browsers set them, so that each is painted once for most of its places. */
const fractions = 4;
/** Some 6 MB. */
const mostMasks = 10_000;

// Each has its shades one after the other, behind the paper, which is shade 0.
const inks: readonly Colour[] = ['ink', 'quiet', 'accent', 'rule'];
const palette = [toRgb(colours.paper), ...inks.flatMap(listShades)];

/** A function that paints a card as a PNG picture, by sums and products alone: the same bytes on every machine. */
export function createPainter(type: Typesetter): (layout: CardLayout) => Uint8Array<ArrayBuffer> {
  const findMask = createMaskStore();
  return ({ texts, rules }) => {
    const pixels = new Uint8Array(cardSize.width * cardSize.height);
    for (const rule of rules) fill(pixels, rule);
    for (const text of texts) write(pixels, text);
    return toPng(pixels, cardSize.width, palette);
  };

  function write(pixels: Uint8Array, { text, x, y, size, weight, colour }: PlacedText): void {
    for (const glyph of type.setLine(text, size, weight).glyphs) {
      const [across, down] = [toFraction(x + glyph.x), toFraction(y + glyph.y)];
      const [column, row] = [Math.floor(across), Math.floor(down)];
      const mask = findMask(glyph.outline, glyph.scale, across - column, down - row);
      put(pixels, mask, column + mask.left, row + mask.top, toShade(colour));
    }
  }
}

/** A function that gives a glyph as pixels, and makes that once for many places. */
function createMaskStore() {
  const known = new Map<Outline, Map<string, Mask>>();
  let count = 0;
  return (outline: Outline, scale: number, x: number, y: number): Mask => {
    const place = `${scale} ${x} ${y}`;
    const mask = known.get(outline)?.get(place);
    if (mask) return mask;
    if (count >= mostMasks) {
      known.clear();
      count = 0;
    }
    const made = toMask(outline, scale, x, y);
    known.set(outline, (known.get(outline) ?? new Map()).set(place, made));
    count += 1;
    return made;
  };
}

function toFraction(place: number): number {
  return Math.round(place * fractions) / fractions;
}

/** The shade before the first of a colour. */
function toShade(colour: Colour): number {
  return inks.indexOf(colour) * coverLevels;
}

function fill(pixels: Uint8Array, { x, y, width, height, colour }: PlacedRule): void {
  for (let row = y; row < y + height; row += 1) {
    const start = row * cardSize.width + x;
    pixels.fill(toShade(colour) + coverLevels, start, start + width);
  }
}

/** Paints a mask whose first pixel stands at `left` and `top`; what is outside the picture is left out. */
function put(pixels: Uint8Array, mask: Mask, left: number, top: number, shade: number): void {
  const [first, end] = [Math.max(0, -left), Math.min(mask.width, cardSize.width - left)];
  for (let row = Math.max(0, -top); row < Math.min(mask.height, cardSize.height - top); row += 1)
    for (let column = first; column < end; column += 1) {
      const level = mask.levels[row * mask.width + column] ?? 0;
      const at = (top + row) * cardSize.width + left + column;
      if (level > 0) pixels[at] = cover(pixels[at] ?? 0, shade, level);
    }
}

/** Letters of one colour that meet cover more together; of two colours, the new one is seen. */
function cover(before: number, shade: number, level: number): number {
  const isSame = before > shade && before <= shade + coverLevels;
  return isSame ? Math.min(before + level, shade + coverLevels) : shade + level;
}

/** From the first that is not paper to the colour itself. */
function listShades(colour: Colour): Rgb[] {
  const [paper, ink] = [toRgb(colours.paper), toRgb(colours[colour])];
  const mix = (from: number, to: number, share: number) => Math.round(from + (to - from) * share);
  return Array.from({ length: coverLevels }, (_, index): Rgb => {
    const share = (index + 1) / coverLevels;
    return [mix(paper[0], ink[0], share), mix(paper[1], ink[1], share), mix(paper[2], ink[2], share)];
  });
}

function toRgb(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
