import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuildReport } from '../../../src/report/build-report.ts';
import { weighFolder } from '../../report/weigh-folder.ts';
import { createSite, type ScaleOptions } from './create-site.ts';
import { type Cost, runMeasured } from './run-measured.ts';

export interface PeerCost {
  readonly documents: number;
  readonly hasSidebar: boolean;
  readonly cold: Cost;
  readonly weight: BuildReport['output'];
}

/** Starlight is no part of this project: it is installed for the measure, in a folder of its own. */
const packages = { astro: '7.3.4', '@astrojs/starlight': '0.42.4', '@astrojs/markdown-remark': '7.3.1' };

const configuration = (hasSidebar: boolean) => `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

const sidebar = ${hasSidebar ? "[{ label: 'Articles', items: [{ autogenerate: { directory: 'articles' } }] }]" : '[]'};
export default defineConfig({
  site: 'https://site.invalid',
  integrations: [starlight({ title: 'Articles', sidebar, pagination: ${hasSidebar} })],
});
`;

const content = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const front = '---\ntitle: Articles\n---\n\nArticles.\n';

/** Installs Starlight. Returns its folder. @throws {Error} where npm cannot. */
export async function installStarlight(): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'concordance-starlight-'));
  writeFileSync(join(root, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies: packages }));
  await runMeasured(root, 'npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund');
  return root;
}

/** Builds the articles of a corpus as plain pages of Starlight, with its search. */
export async function measureStarlight(
  root: string,
  documents: number,
  hasSidebar: boolean,
  options: ScaleOptions,
): Promise<PeerCost> {
  for (const folder of ['src', 'dist', '.astro', 'node_modules/.astro'])
    rmSync(join(root, folder), { recursive: true, force: true });
  const site = createSite(documents, options);
  mkdirSync(join(root, 'src/content/docs'), { recursive: true });
  cpSync(site.documents, join(root, 'src/content/docs/articles'), { recursive: true });
  site.dispose();
  writeFileSync(join(root, 'src/content/docs/index.md'), front);
  writeFileSync(join(root, 'src/content.config.ts'), content);
  writeFileSync(join(root, 'astro.config.mjs'), configuration(hasSidebar));
  const cold = await runMeasured(root, process.execPath, 'node_modules/astro/bin/astro.mjs', 'build');
  return { documents, hasSidebar, cold, weight: weighFolder(join(root, 'dist')) };
}
