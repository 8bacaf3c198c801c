import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readEntity } from '../../src/glossary/read-entity.ts';
import { commentarySchema } from '../../src/model/commentary.ts';
import { parseFrontMatter } from '../../src/pipeline/mdx/parse-front-matter.ts';
import { type AuthorProject, createAuthorProject } from '../support/create-author-project.ts';
import { encodeAs } from '../support/encode-as.ts';
import { makeDocx, paragraph } from '../support/make-docx.ts';

const harbour =
  'Il porto di Pietrabuona ha speso 1,8 miliardi di euro nel 2021 per i nuovi moli. I pescatori temono le tempeste d’inverno, che arrivano dal mare aperto.';
const secret = 'La relazione riservata parla di 77 milioni di euro per il faro di Pietrabuona nel 2020.';
const italy =
  '---\nid: italy\ntype: place\ncode: { region: IT }\naliases: { it: [Bel Paese] }\n---\n\nA country in Europe.\n';

let project: AuthorProject;
/** A folder beside the project, with documents to bring in. */
const desk = mkdtempSync(join(tmpdir(), 'concordance-desk-'));
beforeAll(() => {
  project = createAuthorProject({
    'seeds/harbour.txt': harbour,
    'seeds/harbour.yml': 'title: { it: I conti del porto }\nlang: it\n',
    'seeds/secret.txt': secret,
    'seeds/secret.yml': 'lang: it\nrights: metadata\n',
    'content/glossary/italy.mdx': italy,
  });
  const { status, stderr } = project.run('ingest');
  if (status !== 0) throw new Error(stderr);
  cpSync(join(project.root, 'content'), join(project.root, 'kept/content'), { recursive: true });
  cpSync(join(project.root, 'seeds'), join(project.root, 'kept/seeds'), { recursive: true });
});
beforeEach(() => {
  for (const folder of ['content', 'seeds']) {
    rmSync(join(project.root, folder), { recursive: true, force: true });
    cpSync(join(project.root, 'kept', folder), join(project.root, folder), { recursive: true });
  }
});
afterAll(() => {
  project.dispose();
  rmSync(desk, { recursive: true, force: true });
});

const make = (...words: readonly string[]) => project.run('new', ...words);

/** @throws {Error} with all that the check found. */
function check() {
  for (const script of ['ingest', 'check']) {
    const { status, stdout, stderr } = project.run(script);
    if (status !== 0) throw new Error(`${script}: ${stdout}${stderr}`);
  }
}

const written = ['--title', 'Who pays for the piers', '--summary', 'Nobody says.', '--author', 'Ada Rossi'];

describe('npm run new -- commentary', () => {
  it('writes a commentary that passes the check, and says where it is and what comes next', () => {
    const { status, stdout, stderr } = make('commentary', ...written, '--author', 'Ion Pop', '--about', 'harbour');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('content/commentary/who-pays-for-the-piers.mdx\n');
    expect(stdout).toContain('address: /commentary/who-pays-for-the-piers/\n');
    expect(stdout).toContain('npm run check');
    const text = project.read('content/commentary/who-pays-for-the-piers.mdx');
    expect(text).toMatch(
      /^---\n# yaml-language-server: \$schema=\.\.\/\.\.\/public\/schemas\/commentary\.schema\.json\n/u,
    );
    expect(text).toMatch(/<Quote segment="s-[a-z0-9]+" \/>/u);
    expect(text).toMatch(/<Figure id="f-[a-z0-9]+" as="card" \/>/u);
    expect(parseFrontMatter(text, 'it', commentarySchema).data).toMatchObject({
      title: 'Who pays for the piers',
      authors: ['Ada Rossi', 'Ion Pop'],
      lang: 'en',
    });
    check();
  });

  const hostile = [
    ["it's a \\ and a colon: x", "it's a \\ and a colon: x"],
    ['line one\n---\nline two', 'line one --- line two'],
    ['{x} <script>alert(1)</script>', '{x} <script>alert(1)</script>'],
    ['\u202eright to left\u2069 مرفأ', 'right to left مرفأ'],
    ['null', 'null'],
    ['# yes: [a, b] & *c !d |', '# yes: [a, b] & *c !d |'],
  ] as const;

  it('takes titles and names of any kind as the words they are', () => {
    for (const [index, [title]] of hostile.entries()) {
      const { status, stderr } = make(
        ...['commentary', '--title', title, '--summary', title, '--author', `${title} "`],
        ...['--slug', `hostile-${index}`, '--about', 'harbour'],
      );
      expect([status, stderr]).toEqual([0, '']);
    }
    const read = hostile.map((_, index) => {
      const text = project.read(`content/commentary/hostile-${index}.mdx`);
      const { title, summary, authors } = parseFrontMatter(text, 'it', commentarySchema).data;
      return [title, summary, authors];
    });
    expect(read).toEqual(hostile.map(([, title]) => [title, title, [`${title} "`]]));
    check();
  });

  it.each([
    ['Северный порт', 'severnyy-port'],
    ['Το λιμάνι', 'to-limani'],
    ['港口 2024', 'gang-kou-2024'],
    ['Łódź i Gdańsk', 'lodz-i-gdansk'],
  ])('makes an address of “%s”', (title, slug) => {
    expect(make('commentary', '--title', title, ...written.slice(2)).status).toBe(0);
    expect(project.list('content/commentary')).toContain(`${slug}.mdx`);
  });

  it('never writes over a file', () => {
    project.write('content/commentary/who-pays-for-the-piers.mdx', 'mine');
    const { status, stderr } = make('commentary', ...written);
    expect(status).toBe(1);
    expect(stderr).toContain('--slug: content/commentary/who-pays-for-the-piers.mdx is there already');
    expect(project.read('content/commentary/who-pays-for-the-piers.mdx')).toBe('mine');
  });

  it.each([
    [['commentary'], 'there is no terminal to ask on; say --title "…" and --summary "…" and --author "…"'],
    [['commentary', ...written.slice(2)], 'say --title "…"\n'],
    [['commentary', '--title', '!!!', ...written.slice(2)], 'say --slug "…"\n'],
    [['commentary', ...written, '--about', 'harbor'], 'there is no briefing “harbor”; did you mean “harbour”?'],
    [['commentary', ...written, '--about', 'secret'], 'the text of “secret” may not be republished'],
    [['commentary', ...written, '--date', '2024-02-30'], '--date: '],
    [['commentary', ...written, '--lang', 'English'], '--lang: “English” is not a language tag'],
    [['commentary', ...written, '--name', 'x'], '--name says nothing of a commentary'],
    [['commentary', '--title', '\u202e', ...written.slice(2)], '--title: there are no words in it'],
    [['entity', '--name', 'Genoa'], 'say --type "…" and --definition "…"\n'],
    [['comentary'], 'there is no kind of thing “comentary”; did you mean “commentary”?'],
    [[], 'say what: commentary, entity or seed'],
    [['seed'], 'say which file or folder holds the text'],
  ])('refuses %j without writing anything', (words, reason) => {
    const { status, stderr, stdout } = make(...words);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(reason);
    expect(project.list('content/commentary')).toEqual([]);
    expect(project.list('content/glossary')).toEqual(['italy.mdx']);
  });
});

describe('npm run new -- commentary, on a terminal', () => {
  const answers = [
    ['Title', 'Who pays for the piers\r'],
    ['What it says', 'Nobody says.\r'],
    ['Authors', 'Ada Rossi; Ion Pop\r'],
    ['navigate', '\u001b[B\r'],
    ['Language it is written in', '\r'],
    ['The last part of its address', '\r'],
  ] as const;

  it('asks for what it needs, and writes what the options would have written', async () => {
    const { status, screen } = await project.type(answers, 'new', 'commentary');
    const file = 'content/commentary/who-pays-for-the-piers.mdx';
    expect(screen).toContain(file);
    expect(status).toBe(0);
    const asked = project.read(file);
    rmSync(join(project.root, file));
    expect(make('commentary', ...written, '--author', 'Ion Pop', '--about', 'harbour').status).toBe(0);
    expect(asked).toBe(project.read(file));
  });

  it('says at once what is wrong with an answer, and goes on', async () => {
    const { screen, status } = await project.type(
      [
        ['Title', '\r'],
        ['there are no words in it', 'Late\r'],
        ['What it says', '\u0003'],
      ],
      'new',
      'commentary',
    );
    expect(screen).toContain('there are no words in it');
    expect(screen).toContain('stopped; nothing was written');
    expect(status).toBe(130);
    expect(project.list('content/commentary')).toEqual([]);
  });

  it('asks nothing that the options say', async () => {
    const words = ['new', 'commentary', ...written, '--about', 'harbour', '--lang', 'it', '--slug', 'x'];
    const { status, screen } = await project.type([], ...(words as [string, ...string[]]));
    expect(status).toBe(0);
    expect(screen).toContain('content/commentary/x.mdx');
  });
});

describe('npm run new -- entity', () => {
  const port = ['--type', 'place', '--definition', 'A port: {x} <b> --- “of call”.'];

  it('writes an entry that the glossary takes', () => {
    const words = ['--name', 'Pietrabuona', '--lang', 'it', '--english', 'Stonetown', '--alias', 'La Pietra: buona'];
    const { status, stdout } = make('entity', ...words, ...port);
    expect(status).toBe(0);
    expect(stdout).toContain('address: /entities/stonetown/');
    expect(readEntity('stonetown', project.read('content/glossary/stonetown.mdx'))).toMatchObject({
      type: 'place',
      names: { en: 'Stonetown', it: 'Pietrabuona' },
      aliases: { it: ['La Pietra: buona'] },
      definition: 'A port: {x} <b> --- “of call”.',
    });
    check();
    expect(project.read('content/briefings/harbour.mdx')).toContain('<Entity id="stonetown"');
  });

  it('leaves the names of a place to CLDR where its code gives them', () => {
    expect(make('entity', '--name', 'France', '--code', 'FR', ...port).status).toBe(0);
    expect(readEntity('france', project.read('content/glossary/france.mdx'))).toMatchObject({
      code: { region: 'FR' },
      names: {},
    });
    check();
  });

  it.each([
    [
      ['--name', 'Bel Paese', '--lang', 'it', '--english', 'Fairland'],
      ['“Bel Paese” names both', 'italy.mdx:5:17'],
    ],
    [
      ['--name', 'Italia', '--lang', 'it', '--english', 'Fairland'],
      ['“Italia” names both', 'italy.mdx:4:7'],
    ],
    [
      ['--name', 'Fairland', '--alias', 'Italy'],
      ['“Italy” names both', 'italy.mdx:4:7'],
    ],
    [['--name', 'Fairland', '--id', 'italy'], ['--id: content/glossary/italy.mdx is there already']],
    [['--name', 'Fairland', '--code', 'XQ'], ['--code: CLDR knows no place by it']],
    [['--name', 'Fairland', '--id', 'Fair Land'], ['--id: an id is lower-case ASCII words']],
    [['--name', '“—”'], ['--name: a name has at least one letter or digit']],
  ])('refuses %j and says where the other is', (words, reasons) => {
    const { status, stderr } = make('entity', ...words, ...port);
    expect(status).toBe(1);
    for (const reason of reasons) expect(stderr).toContain(reason);
    expect(project.list('content/glossary')).toEqual(['italy.mdx']);
  });
});

describe('npm run new -- seed', () => {
  const lighthouse = 'Il faro di Pietrabuona ha cento anni. La città lo ha dipinto di bianco e di rosso per la festa.';
  const put = (name: string, data: string | Uint8Array) => {
    mkdirSync(join(desk, name, '..'), { recursive: true });
    writeFileSync(join(desk, name), data);
    return join(desk, name);
  };

  it('brings a document in with its facts, and it can be read', () => {
    const { status, stdout } = make(
      ...['seed', put('Il Faro (1).txt', lighthouse), '--title', 'Faro: “cento” # anni', '--date', '2024-04-12'],
    );
    expect(status).toBe(0);
    expect(stdout).toContain('address: /briefings/il-faro-1/');
    expect(project.read('seeds/il-faro-1.txt')).toBe(lighthouse);
    expect(project.read('seeds/il-faro-1.yml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/public\/schemas\/seed-facts\.schema\.json\n/u,
    );
    check();
    expect(project.read('content/briefings/il-faro-1.mdx')).toContain('Faro: “cento” # anni');
  });

  it('never writes over a document, and names one that is the same or nearly so', () => {
    const path = put('harbour.txt', lighthouse);
    expect(make('seed', path).stderr).toContain('seeds/harbour.txt is there already and is never written over');
    expect(project.read('seeds/harbour.txt')).toBe(harbour);
    expect(make('seed', put('copy.txt', harbour)).stderr).toContain('seeds/harbour.txt is the very same document');
    const { status, stderr } = make('seed', put('second.txt', `${harbour} Fine.`), '--lang', 'it');
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /seeds\/second\.txt: \d+% of its words, in the same order, are those of seeds\/harbour\.txt/u,
    );
    expect(make('seed', put('faro.txt', lighthouse)).stderr).not.toContain('of its words');
  });

  it('brings in a file that is no text as it is', () => {
    const docx = makeDocx(paragraph('Il faro bianco è alto 34 metri e si vede da lontano.'));
    const { status, stdout } = make('seed', put('torre.docx', docx), '--lang', 'it');
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('seeds/torre.docx') });
    expect(readFileSync(join(project.root, 'seeds/torre.docx')).equals(docx)).toBe(true);
  });

  it.each([
    ['note.odt', 'x', 'its ending is that of no document'],
    ['note.pdf', '%PDF-1.7', 'the PDF is damaged'],
    ['empty.txt', '', 'the file is empty'],
    ['wide.txt', new Uint8Array([0xff, 0xfe, 0x41]), 'its first bytes say that it is utf-16le'],
    ['latin.txt', new Uint8Array([0x63, 0x69, 0x74, 0x74, 0xe0, 0x0a]), 'may be windows-1252 (“città”)'],
    ['mute.txt', '— … —', 'the text does not show in which language it is'],
  ])('refuses %s, which the ingest could not read', (name, data, reason) => {
    const before = project.list('seeds');
    const { status, stderr } = make('seed', put(name, data));
    expect(status).toBe(1);
    expect(stderr).toContain(reason);
    expect(project.list('seeds')).toEqual(before);
  });

  it.each([
    [['--date', '12.4.2024'], '--date: a date is a day of the calendar'],
    [['--rights', 'some'], '--rights: '],
    [['--url', 'javascript:alert(1)'], '--url: '],
    [['--slug', 'harbour'], 'its address “harbour” is that of seeds/harbour.txt too'],
    [['--author', 'Ada', '--author', 'Ion'], '--author: '],
  ])('refuses %j', (words, reason) => {
    const { status, stderr } = make('seed', put('faro.txt', lighthouse), ...words);
    expect(status).toBe(1);
    expect(stderr).toContain(reason);
    expect(project.list('seeds')).not.toContain('faro.txt');
  });

  it('keeps the bytes of any encoding, and says which was assumed, or takes the one that is said', () => {
    const told =
      'Il ponte di Pietrabuona è chiuso perché l’università non può pagare: così la città aspetta già da anni.';
    const bytes = encodeAs(told, 'windows-1252');
    const { status, stderr } = make('seed', put('Ponte.txt', bytes), '--lang', 'it');
    expect([status, stderr]).toEqual([
      0,
      expect.stringContaining('were read as windows-1252, which its letters bear out'),
    ]);
    expect(readFileSync(join(project.root, 'seeds/ponte.txt'))).toEqual(Buffer.from(bytes));
    check();
    expect(project.read('content/briefings/ponte.mdx')).toContain('encoding: windows-1252');
    const said = make(
      'seed',
      put('Torre.txt', encodeAs(told.replace('ponte', 'torrione vecchio'), 'windows-1252')),
      '--encoding',
      'latin1',
    );
    expect(said.stderr).not.toContain('assum');
    expect(project.read('seeds/torre.yml')).toContain('encoding: latin1');
  });

  it('gives files of a folder names that every system keeps apart', () => {
    const names = [
      'Due moli.txt',
      'due-moli.txt',
      'DUE MOLI.txt',
      'маяк.txt',
      'con.txt',
      '…….txt',
      `${'lungo '.repeat(30)}.txt`,
      'a\u0007b\n.txt',
    ];
    for (const [at, name] of names.entries())
      put(
        `nomi/${name}`,
        `Storia ${'abcdefgh'.charAt(at).repeat(9)}: ${lighthouse.split(' ').toSpliced(at, 1, `voce${at}`).toReversed().join(' ')}`,
      );
    const { status, stdout, stderr } = make('seed', join(desk, 'nomi'), '--lang', 'it');
    expect([status, stdout]).toEqual([0, expect.stringContaining(`${names.length} brought in, 0 left out`)]);
    expect(stdout + stderr).not.toContain('\u0007');
    const made = project.list('seeds').filter((name) => name.endsWith('.txt'));
    expect(made).toEqual(
      expect.arrayContaining(['due-moli.txt', 'due-moli-2.txt', 'due-moli-3.txt', 'con-1.txt', 'document.txt']),
    );
    for (const name of made) expect(name).toMatch(/^[a-z0-9-]{1,60}\.txt$/u);
  });

  it('brings in what a folder has, facts beside it too, and says what it left out', () => {
    put('post/one.txt', lighthouse);
    put('post/two.md', `# Il molo\n\n${lighthouse.replaceAll('faro', 'molo').replace('bianco', 'verde')}`);
    put('post/two.yml', 'title: Il molo # nostro\npublisher: Porto\n');
    put('post/three.odt', 'PK');
    put('post/four.txt', harbour);
    put('post/lost.yml', 'title: x\n');
    put('post/inner/five.txt', lighthouse);
    const { status, stdout, stderr } = make('seed', join(desk, 'post'), '--publisher', 'Comune', '--lang', 'it');
    expect(status).toBe(0);
    expect(stdout).toContain('2 brought in, 4 left out');
    expect(project.list('seeds').filter((name) => /^(?:one|two)/u.test(name))).toEqual([
      ...['one.txt', 'one.yml', 'two.md', 'two.yml'],
    ]);
    expect(project.read('seeds/two.yml')).toContain('title: Il molo # nostro\npublisher: Comune\n');
    for (const [name, reason] of [
      ['three.odt', 'its ending is that of no document'],
      ['four.txt', 'seeds/harbour.txt is the very same document'],
      ['lost.yml', 'it has facts of a document that is not beside it'],
      ['inner', 'it is a folder'],
    ])
      expect(stderr).toContain(`${join(desk, 'post', name ?? '')}: left out: ${reason}`);
    check();
  });
});
