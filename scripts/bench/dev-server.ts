import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../find-chromium.ts';
import { commentary, type Edit, edits } from './edits.ts';
import { startDev } from './start-dev.ts';
import { writeSeeds } from './write-seeds.ts';

export interface MeasuredEdit {
  readonly name: string;
  /** Median milliseconds from a saved file to the new words on the page that is open. */
  readonly milliseconds: number;
  /** Median milliseconds of starting Node, between these edits: what the machine is worth while they run. */
  readonly node: number;
}

const runs = 5;
/** Milliseconds without an edit before one is measured: what the one before set going is over. */
const rest = 3000;
const patience = 120_000;
const parts = ['src', 'scripts', 'content', 'seeds', 'public', 'astro.config.mjs', 'tsconfig.json'];

/** Edits a copy of this project with `count` documents more, with the page open in Chromium; each edit as it is measured. */
export async function* measureEdits(count: number): AsyncGenerator<MeasuredEdit> {
  const root = copyProject();
  writeSeeds(root, count);
  const server = await startDev(root);
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    for (const edit of edits) yield { name: edit.name, ...(await measureEdit(edit, root, server.url, page)) };
  } finally {
    await browser.close();
    await server.stop();
    rmSync(root, { recursive: true, force: true });
  }
}

async function measureEdit({ file, path, change, isCounted = false }: Edit, root: string, url: string, page: Page) {
  // A page that is open would be loaded again while the edit before is undone.
  await page.goto('about:blank');
  await page.waitForTimeout(rest);
  await page.goto(`${url}${path}`);
  await page.locator('concordance-dev').waitFor({ state: 'attached' });
  const text = readFileSync(join(root, file), 'utf8');
  const times: number[] = [];
  const starts: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    await page.waitForTimeout(rest);
    starts.push(timeNode());
    const word = `Zx${'abcdefgh'.slice(run)}`;
    times.push(await timeEdit(() => writeFileSync(join(root, file), change(text, word)), page, isCounted ? '' : word));
    if (isCounted) await timeEdit(() => writeFileSync(join(root, file), text), page, '');
  }
  writeFileSync(join(root, file), text);
  // The first compiles what the page is made with.
  return { milliseconds: toMedian(times.slice(1)), node: toMedian(starts.slice(1)) };
}

function toMedian(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
}

function timeNode(): number {
  const start = performance.now();
  spawnSync(process.execPath, ['--eval', '0']);
  return performance.now() - start;
}

/** Milliseconds until the page has the word and is another than before. */
async function timeEdit(edit: () => void, page: Page, word: string): Promise<number> {
  const before = (await page.locator('main').textContent()) ?? '';
  const start = performance.now();
  edit();
  await page.waitForFunction(
    ([sought, old]) => {
      const now = document.querySelector('main')?.textContent ?? '';
      return now !== '' && now !== old && now.includes(sought);
    },
    [word, before] as const,
    { polling: 20 },
  );
  return performance.now() - start;
}

function copyProject(): string {
  const [home, root] = [process.cwd(), mkdtempSync(join(tmpdir(), 'concordance-bench-'))];
  for (const part of [...parts, 'package.json', 'package-lock.json'])
    cpSync(join(home, part), join(root, part), { recursive: true });
  symlinkSync(join(home, 'node_modules'), join(root, 'node_modules'), 'junction');
  writeFileSync(join(root, commentary.file), commentary.text);
  return root;
}
