import { writeProvenance } from '../provenance/write-provenance.ts';
import { type Build, getSettings } from './build.ts';

/** Puts into the site what it was made of and a digest of each of its files. Nothing may be written into it afterwards. */
export function proveSite(build: Build): void {
  const { made, dist, weight } = build;
  Object.assign(weight, writeProvenance(made, process.cwd(), getSettings(build), dist));
}
