import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/find/finding.ts';
import { type AuthorProject, createAuthorProject } from '../support/create-author-project.ts';

const harbour = [
  'Il porto di Pietrabuona ha speso 1,8 miliardi di euro nel 2021 per i nuovi moli.',
  'Secondo il ministero, la flotta avrebbe 340 navi.',
  'I pescatori temono le tempeste d’inverno.',
].join(' ');
const echo = `I pescatori temono le tempeste d’inverno. La città di Pietrabuona ha un faro\u202e antico\u009b31m.`;
const log = 'Nel marzo 2023 il faro fu chiuso. Mercoledì 12 aprile il faro fu riaperto.';
const secret = 'La relazione riservata parla di 77 milioni di euro per il faro di Pietrabuona nel 2020.';

const po = `msgid ""
msgstr ""
"Language: en\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

#, fuzzy
msgid "I pescatori temono le tempeste d’inverno."
msgstr "The fishermen fear the winter gales."
`;

const italy = '---\nid: italy\ntype: place\ncode: { region: IT }\n---\n\nA country in Europe.\n';
const stonetown = `---
id: stonetown
type: place
names: { en: Stonetown }
aliases: { it: [Pietrabuona, Villa del Faro] }
---

An invented town with a harbour.
`;

let project: AuthorProject;
beforeAll(() => {
  project = createAuthorProject({
    'seeds/harbour.txt': harbour,
    'seeds/harbour.yml': 'title: { it: I conti del porto, en: The harbour’s accounts }\nlang: it\n',
    'seeds/echo.txt': echo,
    'seeds/echo.yml': 'lang: it\n',
    'seeds/log.txt': log,
    'seeds/log.yml': 'lang: it\n',
    'seeds/secret.txt': secret,
    'seeds/secret.yml': 'lang: it\nrights: metadata\n',
    'content/glossary/italy.mdx': italy,
    'content/glossary/stonetown.mdx': stonetown,
    'content/translations/harbour.en.po': po,
  });
  const { status, stderr } = project.run('ingest');
  if (status !== 0) throw new Error(stderr);
});
afterAll(() => project.dispose());

const find = (...words: readonly string[]) => project.run('find', ...words);

function list(...words: readonly string[]): readonly Finding[] {
  const { status, stdout, stderr } = find(...words, '--json');
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout).findings;
}

const listKind = (kind: Finding['kind'], ...words: readonly string[]) =>
  list(...words).filter((finding) => finding.kind === kind);

describe('npm run find', () => {
  it.each(['1.8bn', '1,8 miliardi', '1.8 billion euros', '€1,800,000,000', '1 800 000 000'])(
    'finds the same figure by “%s”',
    (number) => {
      expect(listKind('figure', number)).toMatchObject([
        { value: '€1.8 billion', text: '1,8 miliardi di euro', briefing: 'harbour', number: 1, of: 3 },
      ]);
    },
  );

  it('finds no figure by a number that is not there, and says which is nearest', () => {
    const { stdout, status } = find('1.7 billion euros');
    expect(status).toBe(0);
    expect(stdout).toContain('Nothing fits “1.7 billion euros”.');
    expect(stdout).toMatch(/No figure says “1\.7 billion euros”; the nearest: “1,8 miliardi di\seuro”/u);
  });

  it.each(['tempeste', 'tempesta pescatore', 'gales', 'fear the winter'])(
    'finds a sentence by “%s” and shows it in both languages',
    (words) => {
      expect(listKind('segment', words, '--briefing', 'harbour')).toMatchObject([
        {
          sentence: [
            { lang: 'it', text: 'I pescatori temono le tempeste d’inverno.' },
            { lang: 'en', text: 'The fishermen fear the winter gales.', state: 'draft' },
          ],
        },
      ]);
    },
  );

  it('does not find a sentence by words that no sentence has, and says what is near', () => {
    const { stdout } = find('tempezte');
    expect(stdout).toContain('“tempezte” is nowhere; did you mean “tempeste”?');
    expect(stdout).not.toContain('[@s-');
  });

  it('says who says so and how sure', () => {
    expect(listKind('figure', '340')).toMatchObject([
      { modality: 'reported', attribution: 'il ministero', hedge: 'avrebbe' },
    ]);
    expect(find('340').stdout).toContain('Reported: “il ministero”; hedged: “avrebbe”.');
  });

  it('prints a sentence once, however many findings it has', () => {
    const { stdout } = find('340 navi', '--briefing', 'harbour');
    expect(stdout.split('la flotta avrebbe 340 navi')).toHaveLength(2);
    expect(stdout).toContain('<Figure id="');
    expect(stdout).toMatch(/no\. 2 of 3; its\s+sentence stands above/u);
    expect(stdout).toContain('[@s-');
  });

  it('says that a figure was completed from other words', () => {
    expect(listKind('figure', '340')).toMatchObject([{ basis: 'stated' }]);
    expect(find('340').stdout).not.toContain('Inferred');
    expect(listKind('figure', '12 aprile 2023')).toMatchObject([{ basis: 'inferred' }]);
    expect(find('12 aprile 2023').stdout).toContain('Asserted by the document. Inferred.');
  });

  it.each(['Stonetown', 'Pietrabuona', 'villa del faro', 'stonetown'])('finds an entity by “%s”', (name) => {
    expect(list(name)[0]).toMatchObject({ kind: 'entity', id: 'stonetown', snippets: ['[[stonetown]]'], mentions: 3 });
  });

  it('finds a document by its title in any language', () => {
    expect(listKind('briefing', 'harbour accounts')).toMatchObject([{ id: 'harbour', lang: 'it' }]);
    expect(listKind('briefing', 'conti porto')).toMatchObject([{ id: 'harbour' }]);
    expect(listKind('briefing', 'conti montagna')).toEqual([]);
  });

  it('names the document in a reference to a sentence that two documents have, and only then', () => {
    const both = listKind('segment', 'tempeste').map(({ id, snippets }) => [id, snippets[0]]);
    const [[id = ''] = []] = both;
    expect(both.map(([, snippet]) => snippet).sort()).toEqual([`[@echo#${id}]`, `[@harbour#${id}]`]);
    expect(listKind('segment', 'flotta')[0]?.snippets[0]).toMatch(/^\[@s-[a-z0-9]+\]$/u);
  });

  it('finds by id what has it, and names the nearest id where nothing has', () => {
    const [{ id } = { id: '' }] = listKind('figure', '1.8bn');
    expect(list(id)).toMatchObject([{ kind: 'figure', id }]);
    expect(find(`${id.slice(0, -1)}0`).stdout).toContain(`did you mean “${id}”?`);
    expect(list('harbour')).toMatchObject([{ kind: 'briefing', id: 'harbour' }]);
  });

  it('says of a document in metadata that it may not be cited, and gives no snippet', () => {
    const [figure] = listKind('figure', '77 milioni');
    expect(figure).toMatchObject({ briefing: 'secret', snippets: [] });
    expect(find('77 milioni').stdout).toMatch(/It may not be cited: its rights are “metadata”/u);
    expect(find('1.8bn').stdout).not.toContain('may not be cited');
  });

  it('keeps to a kind, a document, a language and a number', () => {
    expect(new Set(list('Pietrabuona', '--kind', 'figure').map(({ kind }) => kind))).toEqual(new Set(['figure']));
    expect(listKind('segment', 'Pietrabuona', '--briefing', 'echo')).toMatchObject([{ briefing: 'echo' }]);
    expect(listKind('segment', 'Pietrabuona', '--lang', 'ro')).toEqual([]);
    expect(listKind('segment', 'Pietrabuona', '--max', '2')).toHaveLength(2);
    expect(find('Pietrabuona', '--kind', 'segment', '--max', '2').stdout).toContain('There are more; say --max 4.');
  });

  it.each([
    [[], 'say what is to be found'],
    [['x', '--kind', 'figures'], 'there is no kind “figures”; did you mean “figure”?'],
    [['x', '--briefing', 'harbor'], 'there is no briefing “harbor”; did you mean “harbour”?'],
    [['x', '--max', '0'], '--max 0: write a number from 1 to 1000'],
  ] as const)('refuses %j and says why', (words, reason) => {
    const { status, stderr, stdout } = find(...words);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(reason);
  });

  it('finds nothing where there is nothing yet', () => {
    const empty = createAuthorProject({});
    try {
      expect(empty.run('find', 'Pietrabuona', '12 million')).toMatchObject({ status: 0, stderr: '' });
      expect(empty.run('find', 'harbour').stdout).toContain('Nothing fits “harbour”.');
    } finally {
      empty.dispose();
    }
  });

  it('says which translations it cannot know yet', () => {
    project.write('content/translations/secret.ro.po', po);
    try {
      expect(find('faro').stderr).toContain('warning content/translations/secret.ro.po: it has not been read yet');
    } finally {
      rmSync(join(project.root, 'content/translations/secret.ro.po'));
    }
    expect(find('faro').stderr).toBe('');
  });

  it('prints no line wider than eighty columns, nothing that commands a terminal, and colours only on one', async () => {
    const { stdout } = find('Pietrabuona');
    // What would turn the line round is shown for what it is.
    expect(stdout).toContain('faro\ufffd antico');
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    const commanding = /\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;
    expect(stdout.replaceAll('\n', '')).not.toMatch(commanding);
    expect(find('faro', '--json').stdout.replaceAll('\n', '')).not.toMatch(commanding);
    const { screen } = await project.type([], 'find', 'Pietrabuona');
    expect(screen).toContain('\u001b[36m[[stonetown]]');
  });

  it('gives snippets that pass the check where they are pasted', () => {
    const snippets = ['1.8bn', 'tempeste', 'Pietrabuona', 'faro']
      .flatMap((query) => list(query))
      .filter(({ kind }) => kind !== 'briefing')
      .flatMap((finding) => finding.snippets);
    const body = [...new Set(snippets)].join('\n\n');
    expect(body).toContain('[[stonetown]]');
    project.write(
      'content/commentary/pasted.mdx',
      `---\ntitle: Pasted\nsummary: All of it.\nauthors: [Ada Rossi]\ndate: 2024-05-06\n---\n\n${body}\n`,
    );
    expect(project.run('ingest')).toMatchObject({ status: 0 });
    const { stdout, stderr } = project.run('check');
    expect(`${stdout}${stderr}`).not.toContain('content/commentary/pasted.mdx');
  });
});
