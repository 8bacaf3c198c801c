import { describe, expect, it } from 'vitest';
import { ingest } from '../../../../scripts/ingest/ingest.ts';
import { findDocument } from '../../../../scripts/memory/find-document.ts';
import { type Connection, type Engine, EngineError } from '../../../../scripts/translate/engine.ts';
import { createProgress } from '../../../../scripts/translate/progress.ts';
import { createNameSource } from '../../../../scripts/translate/project-names.ts';
import { translateDocument } from '../../../../scripts/translate/translate-document.ts';
import { parsePoFile } from '../../../../src/translation/po/parse-po-file.ts';
import { createProject } from '../../../support/create-project.ts';

const file = 'content/translations/note.en.po';
const numbers = 'Nel 2023 il porto ha speso 1.800 milioni di euro.';
const seed = `# Il porto\n\n${numbers} La spesa è alta.\n\nIl drone F-16 di Ada Bianchi vola.\n`;
const ada = '---\nid: ada\ntype: person\nnames: { en: Ada White, it: Ada Bianchi }\n---\n\nA pilot.\n';

type Translate = (texts: readonly string[], request: number) => readonly string[];

/** An engine that says what it is told to, and remembers what it was sent. */
function createEngine(translate: Translate, limits = { texts: 2, characters: 100 }) {
  const asked: (readonly string[])[] = [];
  let closed = 0;
  const connection: Connection = {
    route: ['it', 'en'],
    version: '2',
    translate: async (texts) => {
      asked.push(texts);
      return translate(texts, asked.length);
    },
    close: () => {
      closed += 1;
    },
  };
  const engine: Engine = { name: 'Echo', limits, connect: async () => connection };
  return { engine, asked, countClosed: () => closed };
}

const echo: Translate = (texts) => texts.map((text) => `<${text}>`);

function createRun(files: Readonly<Record<string, string>> = {}) {
  const project = createProject({
    'seeds/note.md': seed,
    'seeds/note.yml': 'lang: it\n',
    'content/glossary/ada.mdx': ada,
    ...files,
  });
  ingest({ root: project.root });
  const run = (engine: Engine, over: { to?: string; replaceDrafts?: boolean; signal?: AbortSignal } = {}) =>
    translateDocument({
      ...{
        root: project.root,
        document: findDocument(project.root, 'note'),
        to: 'en',
        engine,
        replaceDrafts: false,
        today: '2026-01-02',
      },
      findNames: createNameSource(project.root),
      progress: createProgress({ write: () => undefined, isTerminal: false, now: () => 0 }),
      signal: new AbortController().signal,
      ...over,
    });
  const readTargets = () => parsePoFile(project.read(file), file).entries.map(({ target }) => target);
  return { ...project, run, readTargets };
}

describe('a document without a translation', () => {
  it('gets a file with a labelled draft for every sentence', async () => {
    const { run, read, readTargets } = createRun();
    const { engine, asked, countClosed } = createEngine(echo);
    expect(await run(engine)).toEqual({
      ...{ file, by: 'Echo 2 (it→en)', filled: 4, replaced: 0, kept: 0, failed: [] },
    });
    expect(asked.flat()).toEqual([
      'Il porto',
      'Nel XQ1Z il porto ha speso XQ2Z di euro.',
      'La spesa è alta.',
      'Il drone XQ1Z di XQ2Z vola.',
    ]);
    expect(asked.map((texts) => texts.length)).toEqual([2, 2]);
    expect(readTargets()).toEqual([
      '<Il porto>',
      '<Nel 2023 il porto ha speso 1.8 billion di euro.>',
      '<La spesa è alta.>',
      '<Il drone F-16 di Ada White vola.>',
    ]);
    const { headers, entries } = parsePoFile(read(file), file);
    expect(headers).toMatchObject({ Language: 'en', 'X-Source-Language': 'it' });
    for (const { isDraft, comments } of entries)
      expect([isDraft, comments]).toEqual([
        true,
        ['provenance: Echo 2 (it→en), 2026-01-02; no person has reviewed it'],
      ]);
    expect(entries.map(({ references }) => references)).toEqual([1, 3, 3, 5].map((line) => [`seeds/note.md:${line}`]));
    expect(countClosed()).toBe(1);
  });

  it('gets drafts without lines and tabs, whatever the engine writes', async () => {
    const { run, readTargets } = createRun();
    await run(createEngine((texts) => texts.map((text) => ` ${text}\n\t\u00a0so `)).engine);
    expect(readTargets()[0]).toBe('Il porto so');
  });

  it('needs no engine for a text of nothing but numbers and names', async () => {
    const { run, readTargets } = createRun({ 'seeds/note.md': '| a | b |\n| - | - |\n| 12,5% | F-16 |\n' });
    const { engine, asked } = createEngine(echo);
    await run(engine);
    expect(asked.flat()).toEqual(['a', 'b']);
    expect(readTargets()).toEqual(['<a>', '<b>', '12.5%', 'F-16']);
  });

  it('is not translated into its own language', async () => {
    const { run, list } = createRun();
    const { engine, asked } = createEngine(echo);
    await expect(run(engine, { to: 'it' })).rejects.toThrow('“note” is in “it” itself: say another language');
    expect([asked, list('content/translations')]).toEqual([[], []]);
  });

  it('must be as its briefing has it', async () => {
    const { run, write } = createRun();
    write('seeds/note.md', `${seed}\nUn’altra frase.\n`);
    await expect(run(createEngine(echo).engine)).rejects.toThrow(
      'seeds/note.md:1:1: it has changed since it was read; run “npm run ingest”',
    );
  });
});

describe('a text whose tokens came back broken', () => {
  const lose: Translate = (texts) => texts.map((text) => text.replace('XQ2Z', ''));

  it('is sent again as it is, and taken where names and numbers are right', async () => {
    const { run, readTargets } = createRun();
    const { engine, asked } = createEngine((texts) =>
      lose(texts, 0).map((text) => text.replace('1.800', '1,800').replace('Bianchi', 'White')),
    );
    expect(await run(engine)).toMatchObject({ filled: 4, failed: [] });
    expect(asked.flat()).toContain(numbers);
    expect(readTargets()).toEqual([
      'Il porto',
      'Nel 2023 il porto ha speso 1,800 milioni di euro.',
      'La spesa è alta.',
      'Il drone F-16 di Ada White vola.',
    ]);
  });

  it('is left missing, counted and named where they are not', async () => {
    const { run, readTargets } = createRun();
    const { engine } = createEngine(lose);
    const { filled, failed } = await run(engine);
    expect(filled).toBe(3);
    expect(failed).toEqual([{ text: numbers, why: expect.stringContaining('without its names or numbers') }]);
    expect(readTargets()).toEqual(['Il porto', '', 'La spesa è alta.', 'Il drone F-16 di Ada Bianchi vola.']);
  });

  it('is left missing where nothing came back, or it is too long to be sent', async () => {
    const { run, readTargets } = createRun();
    const { engine, asked } = createEngine((texts) => texts.map((text) => (text === 'Il porto' ? ' ' : 'x')), {
      ...{ texts: 9, characters: 16 },
    });
    const { failed } = await run(engine);
    expect(asked.flat()).toEqual(['Il porto', 'La spesa è alta.']);
    expect(failed.map(({ why }) => why.split(' ').slice(0, 3).join(' '))).toEqual([
      'came back without',
      'is longer than',
      'is longer than',
    ]);
    expect(readTargets()).toEqual(['', '', 'x', '']);
  });
});

describe('a document with a translation', () => {
  const header = 'msgid ""\nmsgstr ""\n"Language: en\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n';
  const toPo = (entries: readonly string[]) => [header, ...entries].join('\n');
  const reviewed = `# reviewed: Ada\nmsgid "Il porto"\nmsgstr "The harbour"\n`;
  const draft = `# provenance: hand, 2020\n#, fuzzy\nmsgid "${numbers}"\nmsgstr "In 2023 it spent much."\n`;
  const joined = `# joined\nmsgid "La spesa è alta."\nmsgstr ""\n`;

  it('gets drafts only where there is nothing', async () => {
    const { run, readTargets } = createRun({ [file]: toPo([reviewed, draft, joined]) });
    const { engine, asked } = createEngine(echo);
    expect(await run(engine)).toMatchObject({ filled: 1, replaced: 0, kept: 3 });
    expect(asked.flat()).toEqual(['Il drone XQ1Z di XQ2Z vola.']);
    expect(readTargets()).toEqual(['The harbour', 'In 2023 it spent much.', '', '<Il drone F-16 di Ada White vola.>']);
  });

  it('gets them in the place of drafts when that is asked for, and never of what is reviewed', async () => {
    const { run, read, readTargets } = createRun({ [file]: toPo([reviewed, draft, joined]) });
    const { engine, asked } = createEngine(echo);
    expect(await run(engine, { replaceDrafts: true })).toMatchObject({ filled: 1, replaced: 2, kept: 1 });
    expect(asked.flat()).not.toContain('Il porto');
    expect(readTargets().slice(0, 3)).toEqual([
      'The harbour',
      '<Nel 2023 il porto ha speso 1.8 billion di euro.>',
      '<La spesa è alta.>',
    ]);
    expect(read(file)).not.toMatch(/joined|hand, 2020/);
  });

  it('is not written and asks nobody where nothing is missing', async () => {
    const { run, read } = createRun();
    await run(createEngine(echo).engine);
    const before = read(file);
    const { engine, asked } = createEngine(echo);
    expect(await run(engine)).toEqual({ file, filled: 0, replaced: 0, kept: 4, failed: [] });
    expect([asked, read(file)]).toEqual([[], before]);
  });

  it('keeps what a translator saves while the engine works', async () => {
    const project = createRun({ [file]: toPo([]) });
    const { engine } = createEngine((texts, request) => {
      if (request === 1) project.write(file, toPo([reviewed]));
      return echo(texts, request);
    });
    expect(await project.run(engine)).toMatchObject({ filled: 3 });
    expect(project.readTargets()[0]).toBe('The harbour');
  });
});

describe('a run that fails', () => {
  const fail: Translate = (texts, request) => {
    if (request > 1) throw new EngineError('out of order');
    return echo(texts, request);
  };

  it('changes no file, and the next one goes on where it was', async () => {
    const { run, list, readTargets } = createRun();
    const broken = createEngine(fail);
    await expect(run(broken.engine)).rejects.toThrow('out of order');
    expect([list('content/translations'), broken.countClosed()]).toEqual([[], 1]);
    const { engine, asked } = createEngine(echo);
    expect(await run(engine)).toMatchObject({ filled: 4 });
    expect(asked.flat()).toEqual(['La spesa è alta.', 'Il drone XQ1Z di XQ2Z vola.']);
    expect(readTargets()[0]).toBe('<Il porto>');
  });

  it('stops between two requests when it is told to', async () => {
    const { run, list } = createRun();
    const stop = new AbortController();
    const { engine, asked } = createEngine((texts, request) => {
      stop.abort(new EngineError('stopped'));
      return echo(texts, request);
    });
    await expect(run(engine, { signal: stop.signal })).rejects.toThrow('stopped');
    expect([asked.length, list('content/translations')]).toEqual([1, []]);
  });
});
