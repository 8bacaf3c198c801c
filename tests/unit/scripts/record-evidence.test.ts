import { describe, expect, it } from 'vitest';
import { checkRecords } from '../../../scripts/check/check-records.ts';
import { recordEvidence } from '../../../scripts/ingest/evidence/record-evidence.ts';
import { ingest } from '../../../scripts/ingest/ingest.ts';
import { loadEvidence } from '../../../src/commentary/load-evidence.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { Rights } from '../../../src/model/rights.ts';
import { createIdMaker } from '../../../src/pipeline/ids.ts';
import { createProject } from '../../support/create-project.ts';
import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';

const sentence = 'Il porto ha acquistato 12 gru.';
const id = createIdMaker('s')(sentence);
const frontMatter = '---\ntitle: T\nsummary: S\nauthors: [A]\ndate: 2025-01-02\n---\n';
const cites = (text: string) => `${frontMatter}\n${text}\n`;
const file = 'content/commentary/a.evidence.yml';

function createHarbour(facts = 'lang: it\n') {
  return createProject({
    'seeds/harbour.txt': `${sentence} La diga è lunga.\n`,
    'seeds/harbour.yml': facts,
    'seeds/other.txt': 'Nessuno parla di questo documento.\n',
    'seeds/other.yml': 'lang: it\n',
    'content/commentary/a.mdx': cites(`So <Cite segment="${id}">it is</Cite> in <Entity id="italy" />.`),
  });
}

async function record(root: string, rights: Rights = 'full') {
  let isAsked = false;
  ingest({ root });
  const readRights = async () => {
    isAsked = true;
    return rights;
  };
  const { changes, faults } = await recordEvidence({ root, readRights });
  return { changed: changes.map(({ file: path, text }) => [path, text !== undefined]), faults, isAsked };
}

describe('the records of what commentaries cite', () => {
  it('are written beside them, and not again as long as nothing changes, without reading the settings', async () => {
    const { root, read } = createHarbour();
    expect((await record(root)).changed).toEqual([[file, true]]);
    const text = read(file);
    expect(text).toContain(sentence);
    expect(text).toMatch(/kind: entity\n {4}id: italy\n {4}lang: en\n {4}words: Italy\n/u);
    expect(await record(root)).toEqual({ changed: [], faults: [], isAsked: false });
    expect(read(file)).toBe(text);
  });

  it('keep what a sentence said that its document no longer has', async () => {
    const { root, read, write } = createHarbour();
    await record(root);
    const text = read(file);
    write('seeds/harbour.txt', 'Il porto ha acquistato 14 gru.\n');
    expect((await record(root)).changed).toEqual([]);
    expect(read(file)).toBe(text);
  });

  it('go with their commentary, and with all that it cites', async () => {
    const { root, write, remove, list } = createHarbour();
    write('content/commentary/b.mdx', cites('In <Entity id="italy" />.'));
    await record(root);
    remove('content/commentary/a.mdx');
    write('content/commentary/b.mdx', cites('Nothing.'));
    expect((await record(root)).changed).toEqual([
      ['content/commentary/b.evidence.yml', false],
      [file, false],
    ]);
    expect(list('content/commentary')).toEqual(['b.mdx']);
  });

  it('stay where the commentary cannot be read', async () => {
    const { root, read, write } = createHarbour();
    await record(root);
    const text = read(file);
    write('content/commentary/a.mdx', cites('So <Cite'));
    await record(root);
    expect(read(file)).toBe(text);
  });

  it('are neither written over nor removed where they are something else', async () => {
    const { root, read, write } = createHarbour();
    write(file, '<<<<<<< HEAD\n');
    write('content/commentary/gone.evidence.yml', 'recipes: [soup]\n');
    const { changed, faults } = await record(root);
    expect(changed).toEqual([]);
    expect(faults.map((fault) => fault.file)).toEqual([file, 'content/commentary/gone.evidence.yml']);
    expect([read(file), read('content/commentary/gone.evidence.yml')]).toEqual(['<<<<<<< HEAD\n', 'recipes: [soup]\n']);
  });

  it.each<[string, string, Rights, boolean]>([
    ['says itself that only its metadata may be shown', 'lang: it\nrights: metadata\n', 'full', false],
    ['says nothing, and the team shows only metadata', 'lang: it\n', 'metadata', false],
    ['may be shown as excerpts', 'lang: it\nrights: excerpts\n', 'metadata', true],
  ])('have the words of a document or not that %s', async (_, facts, team, isHeld) => {
    const { root, read } = createHarbour(facts);
    await record(root, team);
    expect(read(file)).toContain('id: italy');
    expect(read(file).includes('12 gru')).toBe(isHeld);
  });
});

describe('the check of records', () => {
  const check = (root: string, found: readonly Diagnostic[] = []) =>
    checkRecords(root, loadEvidence(root, 'full'), found).map(({ ruleId, file: path, reason }) => [
      ruleId,
      path,
      reason,
    ]);

  it('finds nothing where all are as they should be', async () => {
    const { root } = createHarbour();
    await record(root);
    expect(check(root)).toEqual([]);
  });

  it('says which are missing, behind and left over, and writes nothing', async () => {
    const { root, write, remove, list } = createHarbour();
    write('content/commentary/b.mdx', cites('In <Entity id="italy" />.'));
    write('content/commentary/c.mdx', cites('In <Entity id="italy" />.'));
    await record(root);
    remove(file);
    write('content/commentary/b.mdx', cites(`<Cite segment="${id}" />`));
    remove('content/commentary/c.mdx');
    const before = list('content/commentary');
    expect(check(root)).toEqual([
      ['stale-record', file, expect.stringContaining('missing')],
      ['stale-record', 'content/commentary/b.evidence.yml', expect.stringContaining('behind its commentary')],
      ['orphaned-record', 'content/commentary/c.evidence.yml', expect.stringContaining('gone')],
    ]);
    expect(list('content/commentary')).toEqual(before);
  });

  it('says nothing of one that is only behind its commentary where there is anything to say of that', async () => {
    const { root, write } = createHarbour();
    await record(root);
    write('content/commentary/a.mdx', cites('In <Entity id="italy" />.'));
    const found = createDiagnostic({ file: 'content/commentary/a.mdx', level: 'warning' });
    expect(check(root, [found])).toEqual([]);
    expect(check(root, [{ ...found, file: 'content/commentary/b.mdx' }])).toHaveLength(1);
  });

  it('says beside a warning that a source has other words than were recorded', async () => {
    const { root, read, write } = createHarbour();
    await record(root);
    write(file, read(file).replace('words: Italy', 'words: Italia'));
    const found = createDiagnostic({ file: 'content/commentary/a.mdx', level: 'warning' });
    expect(check(root, [found])).toEqual([['stale-record', file, expect.stringContaining('cites now')]]);
  });

  it('waits with the record of a commentary that has an error, and for no other', async () => {
    const { root, write } = createHarbour();
    write('content/commentary/b.mdx', cites('In <Entity id="italy" />.'));
    const found = createDiagnostic({ file: 'content/commentary/b.mdx' });
    expect(check(root, [found]).map(([, path]) => path)).toEqual([file]);
    expect(check(root, [{ ...found, level: 'warning' }])).toHaveLength(2);
  });
});
