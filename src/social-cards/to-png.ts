import { constants, crc32, deflateSync } from 'node:zlib';

export type Rgb = readonly [red: number, green: number, blue: number];

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const bitDepth = 8;
const indexed = 3;
// Of what zlib can do, runs are the same bytes on every machine: where it looks for longer repeats, each kind of processor has
// its own way. Runs are also most of a card, and the quickest to find.
const packing = { strategy: constants.Z_RLE, chunkSize: 65_536 };

/**
 * A PNG of `pixels`, by rows, each a place in `palette` (at most 256 colours). No row is filtered, as the standard says of
 * palettes.
 */
export function toPng(pixels: Uint8Array, width: number, palette: readonly Rgb[]): Uint8Array<ArrayBuffer> {
  const height = pixels.length / width;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([bitDepth, indexed], 8);
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return new Uint8Array(
    Buffer.concat([
      signature,
      toChunk('IHDR', head),
      toChunk('PLTE', Uint8Array.from(palette.flat())),
      toChunk('IDAT', deflateSync(rows, packing)),
      toChunk('IEND', new Uint8Array()),
    ]),
  );
}

function toChunk(kind: string, content: Uint8Array): Buffer {
  const chunk = Buffer.alloc(content.length + 12);
  chunk.writeUInt32BE(content.length, 0);
  chunk.write(kind, 4, 'latin1');
  chunk.set(content, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), content.length + 8);
  return chunk;
}
