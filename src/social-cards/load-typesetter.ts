import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import fontverter from 'fontverter';
import { createTypesetter, type Typesetter } from './typesetter.ts';

const face = '@fontsource/source-serif-4';
// The parts into which the package cuts each weight, the one with most of the letters first.
const subsets = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'];

/** A typesetter of the site's own face, read from the packages of the project in the working directory. */
export async function loadTypesetter(): Promise<Typesetter> {
  const [regular, bold] = await Promise.all([readWeight(400), readWeight(600)]);
  return createTypesetter({ regular, bold });
}

function readWeight(weight: number): Promise<Uint8Array[]> {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  const files = subsets.map((subset) => resolve(`${face}/files/source-serif-4-${subset}-${weight}-normal.woff`));
  return Promise.all(files.map(async (file) => fontverter.convert(await readFile(file), 'sfnt')));
}
