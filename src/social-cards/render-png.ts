import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** A function that paints an SVG picture without text; WebAssembly gives the same bytes on every machine. */
export async function loadRenderer(): Promise<(svg: string) => Uint8Array<ArrayBuffer>> {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return (svg) => {
    const picture = new Resvg(svg, { font: { loadSystemFonts: false } });
    const image = picture.render();
    const png = new Uint8Array(image.asPng());
    image.free();
    picture.free();
    return png;
  };
}
