import { readSettings } from '../command/read-settings.ts';
import { writeProvenance } from '../provenance/write-provenance.ts';
import type { Build } from './build.ts';

/** Puts into the site what it was made of and a digest of each of its files. Nothing may be written into it afterwards. */
export async function proveSite({ made, dist, weight }: Build): Promise<void> {
  Object.assign(weight, writeProvenance(made, process.cwd(), await readSettings(), dist));
}
