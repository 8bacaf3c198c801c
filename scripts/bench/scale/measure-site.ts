import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildReport } from '../../../src/report/build-report.ts';
import { weighFolder } from '../../report/weigh-folder.ts';
import { measureQueries } from '../search-bytes.ts';
import { changeOne, createSite, type ScaleOptions } from './create-site.ts';
import { type Cost, runMeasured } from './run-measured.ts';

/** What a site of `documents` documents costs. */
export interface SiteCost {
  readonly documents: number;
  readonly cold: Cost;
  /** Again, with nothing changed; and with one document changed. */
  readonly warm: Cost;
  readonly changed: Cost;
  readonly weight: BuildReport['output'];
  /** Bytes that a search for three words loads until it has answered; absent where there is no Chromium. */
  readonly search: number | undefined;
}

/** Builds a site three times and searches it. */
export async function measureSite(documents: number, options: ScaleOptions): Promise<SiteCost> {
  const site = createSite(documents, options);
  const build = () => runMeasured(site.root, 'npm', 'run', '--silent', 'build');
  try {
    const cold = await build();
    const weight = weighFolder(join(site.root, 'dist'));
    const warm = await build();
    const search = await measurePayload(join(site.root, 'dist'), site.documents);
    changeOne(site.documents);
    return { documents, cold, warm, changed: await build(), weight, search };
  } finally {
    site.dispose();
  }
}

async function measurePayload(dist: string, documents: string): Promise<number | undefined> {
  try {
    const [cost] = await measureQueries([dist], { 'three words': chooseWords(documents) });
    return cost?.all;
  } catch (fault) {
    console.error(`search: ${fault instanceof Error ? fault.message : fault}`);
    return undefined;
  }
}

/** Three long words that stand in one paragraph of the document in the middle. */
function chooseWords(documents: string): string {
  const files = readdirSync(documents).filter((name) => name.endsWith('.md'));
  const text = readFileSync(join(documents, files[files.length >> 1] ?? ''), 'utf8');
  const words = text.split(/\n\s*\n/u)[1]?.match(/\p{L}{6,}/gu) ?? [];
  return [...new Set(words)].slice(0, 3).join(' ');
}
