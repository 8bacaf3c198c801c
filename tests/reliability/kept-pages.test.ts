import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/copy-project.ts';
import { listDifferences, listFiles, toDigests } from '../support/list-files.ts';

// One project is built on and on, and keeps pages; the other has the same content and makes all of them each time.
let kept: ProjectCopy;
let fresh: ProjectCopy;

beforeAll(async () => {
  [kept, fresh] = [copyProject({ languages: ['en', 'it'] }), copyProject({ languages: ['en', 'it'] })];
  for (const [path, now, then] of outdated) edit(path, (text) => text.replace(now, then));
  expect(await kept.run('build')).toMatchObject({ code: 0 });
});
afterAll(() => {
  kept?.dispose();
  fresh?.dispose();
});

/** Code that decides what a document is read as, what a page says, and what is counted, as an earlier version had it. */
const outdated = [
  ['src/pipeline/ranking/rank-figures.ts', 'mostFigures = 6', 'mostFigures = 1'],
  ['src/pipeline/mentions/is-people.ts', /^/u, '// Of an earlier version.\n'],
  ['src/i18n/en/briefing.json', /"keyFigures": "[^"]+"/u, '"keyFigures": "The old title of them"'],
  ['src/styles/tokens.css', /$/u, '\n:root { --of-an-earlier-version: 1; }\n'],
] as const;

const cited = 'content/commentary/same-trade-two-accounts.evidence.yml';

/** The first build was made by an earlier version of the program; from now on this one is there, as after a pull. */
function upgrade(): void {
  const page = join('dist', 'briefings', 'us-report-on-chinese-support', 'index.html');
  expect(kept.read(page)).toContain('The old title of them');
  expect(kept.read(cited)).toBe(fresh.read(cited));
  for (const [path] of outdated) kept.write(path, fresh.read(path));
}

/** Builds the one project, and the other of the same content. */
async function buildBoth(): Promise<void> {
  const { code, output } = await kept.run('build');
  expect(code, output).toBe(0);
  for (const folder of ['seeds', 'content']) {
    rmSync(join(fresh.root, folder), { recursive: true });
    cpSync(join(kept.root, folder), join(fresh.root, folder), { recursive: true });
  }
  fresh.write('astro.config.mjs', kept.read('astro.config.mjs'));
  expect(await fresh.run('build', '--fresh')).toMatchObject({ code: 0 });
}

function edit(path: string, change: (text: string) => string): void {
  const before = kept.read(path);
  const after = change(before);
  expect(after).not.toBe(before);
  kept.write(path, after);
}

const document = (words: string) => `# Droni russi\n\nNel 2023 la Russia ha importato ${words} dalla Cina.\n`;
/** Its figure may measure the same as that of the other one, whose page then has its title. */
const other = (title: string) =>
  `# ${title}\n\nNel 2022 la Russia ha importato 200 milioni di dollari di droni dalla Cina.\n`;
const note = `---
title: A note
summary: What is said of a name.
authors: [The editors]
date: 2026-11-20
lang: en
---

<Entity id="china" /> is named here.

<Note on="china">Its trade is meant.</Note>
`;

const edits: readonly (readonly [string, () => unknown])[] = [
  [
    'the program is newer, a document is new, and a note on a name',
    () => {
      upgrade();
      kept.write('seeds/droni.md', document('300 milioni di dollari di droni'));
      kept.write('seeds/altri.md', other('Altri droni'));
      kept.write('content/commentary/a-note.mdx', note);
    },
  ],
  ['a document’s title changes, and nothing else', () => kept.write('seeds/altri.md', other('Droni di un altro anno'))],
  [
    'a document, a translation and the definition of a name change',
    () => {
      kept.write('seeds/droni.md', document('450 milioni di dollari di droni'));
      edit('content/translations/us-report-on-chinese-support.en.po', (text) =>
        text.replace(/(?<=\nmsgstr "[^"\n]{20,}) the /u, ' all the '),
      );
      edit('content/glossary/china.mdx', (text) => `${text}\nIts trade has grown.\n`);
    },
  ],
  [
    'a name, a note and a setting change, changes are recorded, and a document goes',
    async () => {
      edit('content/glossary/russia.mdx', (text) =>
        text.replace('\n---\n', '\nnames: { it: Federazione russa }\n---\n'),
      );
      edit('content/commentary/a-note.mdx', (text) => text.replace('Its trade is meant', 'Its industry is meant'));
      edit('astro.config.mjs', (text) => text.replace('"languages":', '"licence":"CC-BY-4.0","languages":'));
      expect(await kept.run('changes', '--date', '2027-01-01')).toMatchObject({ code: 0 });
      kept.remove('seeds/droni.md');
    },
  ],
];

describe('a site whose pages are kept is, to the byte, the site that is made anew', () => {
  it('when nothing changes: all pages are then kept, and Astro is not started', async () => {
    const before = toDigests(kept.dist);
    const { output } = await kept.run('build');
    expect(listDifferences(before, toDigests(kept.dist))).toEqual([]);
    expect(output).toMatch(/0 pages and files made, \d{3,} kept as they were; what they are bundled of is unchanged/u);
    expect(output).not.toContain('[build]');
  });

  it.each(edits)('when %s', async (_, change) => {
    await change();
    await buildBoth();
    expect(listDifferences(toDigests(fresh.dist), toDigests(kept.dist))).toEqual([]);
  });

  it('and what commentary cites is still recorded beside it, as it was', () => {
    const home = join(import.meta.dirname, '..', '..');
    expect(kept.read(cited)).toBe(readFileSync(join(home, cited), 'utf8'));
    expect(kept.read(cited)).toContain('s-');
  });
});

describe('a site that is made in parts', () => {
  it('is the same site, at first, where Astro makes one part of it, and when its pages are kept', async () => {
    vi.stubEnv('CONCORDANCE_AT_ONCE', '60000');
    const before = toDigests(kept.dist);
    const first = await kept.run('build', '--fresh');
    expect(listDifferences(before, toDigests(kept.dist))).toEqual([]);
    expect(first.output).toMatch(/Part 3 of \d/u);
    expect([...first.output.matchAll(/Collecting build info/gu)]).toHaveLength(1);
    const second = await kept.run('build');
    vi.unstubAllEnvs();
    expect(listDifferences(before, toDigests(kept.dist))).toEqual([]);
    expect(second.output).not.toContain('Collecting build info');
    const counts = [...second.output.matchAll(/made, (?<count>\d+) kept as they were/gu)].map(([, count]) =>
      Number(count),
    );
    expect(counts.length).toBeGreaterThan(2);
    for (const count of counts) expect(count).toBeGreaterThan(0);
  });
});

describe('a site in two of the languages', () => {
  it('has no page of the third, and none leads there', () => {
    const files = listFiles(kept.dist);
    expect(files).toContain('it/index.html');
    expect(files.filter((file) => file.startsWith('ro/'))).toEqual([]);
    const text = files.filter((file) => /\.(?:html|xml)$/u.test(file)).map((file) => kept.read(join('dist', file)));
    expect(text.filter((html) => /hreflang="ro"|href="(?:https:\/\/[^/"]*)?\/ro\//u.test(html))).toEqual([]);
  });
});
