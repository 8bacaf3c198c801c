import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeArticles } from '../write-seeds.ts';

/** How the documents are made and the site is set. */
export interface ScaleOptions {
  /** A program that writes articles in Markdown, called with how many and a folder; without, articles are mixed of the project’s own sentences. */
  readonly corpus: string | undefined;
  /** Settings of the site that differ from the project's. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** A copy of this project with other documents, in a folder of its own; it shares the installed packages alone. */
export interface ScaleSite {
  readonly root: string;
  readonly documents: string;
  readonly dispose: () => void;
}

const parts = ['src', 'scripts', 'public', 'package.json', 'package-lock.json', 'tsconfig.json', 'content/glossary'];

const configuration = (settings: ScaleOptions['settings']) => `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import project, { settings as own } from './project.config.mjs';
import { concordance } from './src/integrations/concordance.ts';

export const settings = { ...own, ...${JSON.stringify(settings)} };
export default defineConfig({ ...project, cacheDir: './.cache/astro', integrations: [mdx(), concordance(settings)] });
`;

export function createSite(count: number, { corpus, settings }: ScaleOptions): ScaleSite {
  const root = mkdtempSync(join(tmpdir(), 'concordance-scale-'));
  for (const part of parts) cpSync(part, join(root, part), { recursive: true });
  cpSync('astro.config.mjs', join(root, 'project.config.mjs'));
  writeFileSync(join(root, 'astro.config.mjs'), configuration(settings));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  const documents = join(root, 'seeds');
  writeCorpus(documents, count, corpus);
  return { root, documents, dispose: () => rmSync(root, { recursive: true, force: true }) };
}

function writeCorpus(folder: string, count: number, corpus: string | undefined): void {
  mkdirSync(folder, { recursive: true });
  if (!corpus) {
    writeArticles(folder, count);
    return;
  }
  const { status, stderr } = spawnSync(process.execPath, [resolve(corpus), String(count), folder], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${corpus} does not write articles: ${stderr}`);
}

/** Adds a sentence to the document in the middle. */
export function changeOne(documents: string): void {
  const files = readdirSync(documents).filter((name) => name.endsWith('.md'));
  const file = files[files.length >> 1];
  if (file === undefined) throw new Error(`${documents} has no Markdown`);
  appendFileSync(join(documents, file), '\nNATO: 12 345 km.\n');
}
