import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../support/list-files.ts';

const home = 'src/styles';
const withoutComments = (css: string) => css.replaceAll(/\/\*.*?\*\//gsu, '');
const read = (file: string) => withoutComments(readFileSync(join(home, file), 'utf8'));
const files = listFiles(home);
const entries = files.filter((file) => file.startsWith('pages/'));
const families = files.filter((file) => file !== 'site.css' && !entries.includes(file));

test('every sheet that a page loads names all the layers first, in one order, and begins with what all pages have', () => {
  const heads = entries.map((file) => read(file).trim().split(/\n+/u).slice(0, 2).join('\n'));
  expect(heads.length).toBeGreaterThan(8);
  const layers = '@layer reset, tokens, base, layout, components, targets, print;';
  expect(new Set(heads)).toEqual(new Set([`${layers}\n@import "../site.css";`]));
});

test('every family of rules is loaded: by a sheet, or by a script that needs it', () => {
  const imported = ['site.css', ...entries].flatMap((file) =>
    [...read(file).matchAll(/@import "\.{1,2}\/([^"]+)"/gu)].map(([, name]) => name),
  );
  const byScript = listFiles('src/scripts-client').flatMap((file) =>
    [...readFileSync(join('src/scripts-client', file), 'utf8').matchAll(/styles\/([\w-]+\.css)\?url/gu)].map(
      ([, name]) => name,
    ),
  );
  expect(families.filter((file) => ![...imported, ...byScript].includes(file))).toEqual([]);
});

const sources = listFiles('src')
  .filter((file) => /\.(?:astro|ts|mdx)$/u.test(file) && !file.startsWith('data/'))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');
const words = new Set(sources.match(/[\w-]+/gu));

/** Whether code writes the class: whole, or its beginning before a value, as in `mark-${kind}`. */
function isWritten(name: string): boolean {
  return words.has(name) || [...name].some((_, end) => end > 2 && sources.includes(`${name.slice(0, end)}\${`));
}

test('no rule is for a class that nothing writes', () => {
  const dead = families.flatMap((file) => {
    const names = new Set([...read(file).matchAll(/\.([a-z][\w-]*)/gu)].map(([, name = '']) => name));
    return [...names].filter((name) => !isWritten(name)).map((name) => `${file}: .${name}`);
  });
  expect(dead).toEqual([]);
});

test('every custom property that is used is set, and every one that is set is used', () => {
  const all = files.map(read).join('\n');
  const used = new Set([...all.matchAll(/var\((--[\w-]+)/gu)].map(([, name]) => name));
  const set = new Set([...all.matchAll(/(?<![\w(-])(--[\w-]+):/gu)].map(([, name]) => name));
  expect([...used].filter((name) => !set.has(name))).toEqual([]);
  expect([...set].filter((name) => !used.has(name))).toEqual([]);
});
