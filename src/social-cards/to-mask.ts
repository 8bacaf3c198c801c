import type { Outline } from './typesetter.ts';

/** How much of each pixel a shape covers. */
export interface Mask {
  /** Where its first pixel stands. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** By rows, from 0 to `coverLevels`. */
  readonly levels: Uint8Array;
}

/** As many shades between paper and ink as eyes can tell at the edge of a letter. */
export const coverLevels = 32;

/** Into how many straight lines a curve is cut: at the size of letters, no pixel sees the difference. */
const steps = 10;

type Point = readonly [x: number, y: number];

/**
 * A glyph as pixels, of `scale` pixels to a unit, moved by `x` and `y`. Each edge adds to the pixels it crosses the area to
 * its right, so that sums along a row are what is covered: the method of font-rs (Raph Levien, “Inside the fastest font
 * renderer in the world”, 2016). It takes no more than sums and products, which are the same on every machine.
 */
export function toMask(outline: Outline, scale: number, x: number, y: number): Mask {
  const edges = [...listEdges(outline, ([across, up]) => [x + across * scale, y - up * scale])];
  const [xs, ys] = [0, 1].map((axis) => edges.flatMap((edge) => edge.map((point) => point[axis] ?? 0)));
  const [left, right] = toBounds(xs);
  const [top, bottom] = toBounds(ys);
  const [width, height] = [right - left, bottom - top];
  // An edge at the right end of a row also adds to the pixel behind it.
  const areas = new Float64Array((width + 2) * height);
  for (const [from, to] of edges)
    addEdge(areas, width + 2, [from[0] - left, from[1] - top], [to[0] - left, to[1] - top]);
  return { left, top, width, height, levels: toLevels(areas, width, height) };
}

function toBounds(places: readonly number[] = []): [number, number] {
  return places.length === 0 ? [0, 0] : [Math.floor(Math.min(...places)), Math.ceil(Math.max(...places))];
}

/** The outline as straight lines, each part closed. */
function* listEdges(outline: Outline, place: (point: Point) => Point): Generator<readonly [Point, Point]> {
  let [start, last]: Point[] = [
    [0, 0],
    [0, 0],
  ];
  for (const { type, values } of outline) {
    const points = toPoints(values).map(place);
    const end = type === 'Z' ? start : points.at(-1);
    if (!end || !start || !last) continue;
    if (type === 'M') start = end;
    else
      for (let step = 1, from = last; step <= (points.length > 1 ? steps : 1); step += 1) {
        const to: Point = points.length > 1 ? toCurvePoint([last, ...points], step / steps) : end;
        yield [from, to];
        from = to;
      }
    last = end;
  }
}

function toPoints(values: readonly number[]): Point[] {
  return values.flatMap((value, index) => (index % 2 === 0 ? [[value, values[index + 1] ?? 0] as const] : []));
}

/** A point of a Bézier curve, by de Casteljau: between its points, then between those, until one is left. */
function toCurvePoint(points: readonly Point[], at: number): Point {
  const [first] = points;
  if (!first || points.length === 1) return first ?? [0, 0];
  const between = points.slice(1).map(([x, y], index): Point => {
    const [fromX, fromY] = points[index] ?? first;
    return [fromX + (x - fromX) * at, fromY + (y - fromY) * at];
  });
  return toCurvePoint(between, at);
}

function addEdge(areas: Float64Array, stride: number, from: Point, to: Point): void {
  if (from[1] === to[1]) return;
  const sign = from[1] < to[1] ? 1 : -1;
  const [[x0, y0], [x1, y1]] = sign > 0 ? [from, to] : [to, from];
  const slope = (x1 - x0) / (y1 - y0);
  for (let row = Math.floor(y0); row < y1; row += 1) {
    const [top, bottom] = [Math.max(row, y0), Math.min(row + 1, y1)];
    const [a, b] = [x0 + (top - y0) * slope, x0 + (bottom - y0) * slope];
    addSpan(areas, row * stride, Math.min(a, b), Math.max(a, b), sign * (bottom - top));
  }
}

/** Adds an edge within one row, from `left` to `right`, that is `height` of the row high. */
function addSpan(areas: Float64Array, row: number, left: number, right: number, height: number): void {
  const [first, last] = [Math.floor(left), Math.max(Math.floor(left), Math.ceil(right) - 1)];
  let before = 0;
  for (let column = first; column <= last; column += 1) {
    // The share of the edge left of the end of this pixel, and the area to its right within the pixel.
    const to = right === left ? 1 : (Math.min(right, column + 1) - left) / (right - left);
    const from = right === left ? 0 : (Math.max(left, column) - left) / (right - left);
    const middle = (Math.max(left, column) + Math.min(right, column + 1)) / 2;
    const covered = (to - from) * (column + 1 - middle) + from;
    add(areas, row + column, (covered - before) * height);
    before = covered;
  }
  add(areas, row + last + 1, (1 - before) * height);
}

function add(areas: Float64Array, at: number, area: number): void {
  areas[at] = (areas[at] ?? 0) + area;
}

function toLevels(areas: Float64Array, width: number, height: number): Uint8Array {
  const levels = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1)
    for (let column = 0, sum = 0; column < width; column += 1) {
      sum += areas[row * (width + 2) + column] ?? 0;
      levels[row * width + column] = Math.round(Math.min(1, Math.abs(sum)) * coverLevels);
    }
  return levels;
}
