import { cpSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSums } from '../../../../scripts/provenance/known-sums.ts';
import { sumsFile, writeProvenance } from '../../../../scripts/provenance/write-provenance.ts';
import { findChanged } from '../../../../scripts/report/find-changed.ts';
import { weighFolder } from '../../../../scripts/report/weigh-folder.ts';
import { parseSettings } from '../../../../src/settings.ts';
import { createProject } from '../../../support/create-project.ts';

const home = fileURLToPath(new URL('../../../../', import.meta.url));
const texts = { en: 'A.', it: 'A.', ro: 'A.' };
const settings = parseSettings({ title: 'A', description: texts, site: 'https://a.example', publisher: 'B' });
const document = (slug: string, words = '') => JSON.stringify({ slug, lang: 'en', figures: [], words });

/** A site, and the next one, in which `change` has changed something; each with its list of files. */
function createSites(change: (site: ReturnType<typeof createWriter>) => void) {
  const { root } = createProject({});
  const [before, after] = [join(root, 'before'), join(root, 'after')];
  const old = createWriter(before);
  for (const name of ['index.html', 'a/index.html', 'a-b/index.html', 'b/c/index.html', 'x.css']) old.write(name, name);
  for (const slug of ['a', 'a-b', 'c']) old.write(`api/briefings/${slug}.json`, document(slug));
  writeProvenance(before, home, settings);
  cpSync(before, after, { recursive: true, preserveTimestamps: true });
  change(createWriter(after));
  const weight = writeProvenance(after, home, settings, before);
  return { before, after, weight };
}

function createWriter(site: string) {
  return {
    site,
    remove: (path: string) => rmSync(join(site, path)),
    write: (path: string, words: string) => {
      mkdirSync(dirname(join(site, path)), { recursive: true });
      writeFileSync(join(site, path), words);
    },
  };
}

describe('what changed from one site to the next', () => {
  it('is nothing where it is the same', () => {
    const { before, after } = createSites(() => {});
    expect(findChanged(before, after)).toEqual({
      documents: [],
      pages: { added: 0, changed: 0, removed: 0, unchanged: 4 },
    });
  });

  it('is each page that is new, gone or other, and each document in the order of names', () => {
    const { before, after } = createSites(({ write, remove }) => {
      write('a/index.html', 'other');
      write('a/new/index.html', 'new');
      write('z/index.html', 'new');
      remove('b/c/index.html');
      write('x.css', 'other');
      write('api/briefings/b.json', document('b'));
      write('api/briefings/a-b.json', document('a-b', 'other'));
      write('api/briefings/a.json', document('a', 'other'));
      remove('api/briefings/c.json');
    });
    const changed = findChanged(before, after);
    expect(changed?.pages).toEqual({ added: 2, changed: 1, removed: 1, unchanged: 2 });
    expect(changed?.documents.map(({ slug, how }) => `${slug} ${how}`)).toEqual([
      'a changed',
      'a-b changed',
      'b added',
      'c removed',
    ]);
  });

  it('is not known where no site stood there', () => {
    const { after } = createSites(() => {});
    expect(findChanged(join(after, 'nowhere'), after)).toBeUndefined();
  });
});

describe('the list of files, and what the site weighs', () => {
  it('are those of a site that is listed anew', () => {
    const { after, weight } = createSites(({ write, remove }) => {
      write('index.html', 'as long as it was'.slice(0, 'index.html'.length));
      write('new.html', 'new');
      remove('x.css');
    });
    const list = [...readSums(join(after, sumsFile))];
    expect(weight).toEqual(weighFolder(after));
    writeProvenance(after, home, settings);
    expect(list).toEqual([...readSums(join(after, sumsFile))]);
    expect(list.length).toBeGreaterThan(8);
  });

  it('have the digest that the list before has, of a file with the size and the time it had', () => {
    const { before, after } = createSites(() => {});
    const [path, time] = [join(after, 'x.css'), new Date(1_700_000_000_000)];
    writeFileSync(path, 'y.css');
    const digestOf = () => [...readSums(join(after, sumsFile))].find((sum) => sum.path === 'x.css')?.digest;
    const old = digestOf();
    for (const file of [path, join(before, 'x.css')]) utimesSync(file, time, time);
    writeProvenance(after, home, settings, before);
    expect(digestOf()).toBe(old);
    utimesSync(path, time, new Date(1_700_000_000_001));
    writeProvenance(after, home, settings, before);
    expect(digestOf()).not.toBe(old);
  });
});
