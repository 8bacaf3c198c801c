import { basename, relative, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { commentaryFolder } from '../../src/commentary/commentary-folder.ts';
import { toEvidence } from '../../src/commentary/evidence.ts';
import { createCheckTools } from '../../src/commentary/load-check-tools.ts';
import { setLiveCompile, setLiveContent } from '../../src/live/live-content.ts';
import type { Settings } from '../../src/settings.ts';
import { citeThings } from './cite-things.ts';
import { createCommentaryStore, toFormTools } from './commentary-store.ts';
import { createContentStore } from './content-store.ts';
import type { DevServer } from './dev-server.ts';
import { createFaultBoard } from './fault-board.ts';
import { createFaultList } from './fault-list.ts';
import { findChangedIds } from './find-changed-ids.ts';
import { findPlace } from './find-place.ts';
import { createKeptPages } from './kept-pages.ts';
import type { Refreshed } from './messages.ts';
import { createOpenPages } from './open-pages.ts';
import { startReader } from './reader-process.ts';
import { reloadPages } from './reload-pages.ts';
import { writeRecords } from './write-records.ts';

/** Editors write a file in several steps; one turn serves them all. */
const settleMilliseconds = 30;
/** What was edited is shown before commentary that does not name it is held against it. */
const recheckMilliseconds = 1000;

/**
 * Holds the content of a project in memory while it is edited, and shows each change on the pages that are open. What takes
 * a document’s reading is done by a process beside it. Resolves when all that was changed before is read.
 */
export async function startSession(root: string, settings: Settings) {
  const reader = await startReader(root);
  const faults = createFaultList();
  const [content, commentary] = [createContentStore(root, faults), createCommentaryStore(root, faults)];
  const board = createFaultBoard(root);
  let version = 0;
  const pages = createOpenPages({
    listFaults: () => board.toShown(faults.list()),
    cite: (things) => citeThings(things, tools().evidence),
    findPlace: (thing) => findPlace(thing, root, content.list().briefings),
    getVersion: () => version,
  });
  let server: DevServer | undefined;

  /** What commentary is held against; made again when the content changed and someone asks. */
  let made: ReturnType<typeof createCheckTools> | undefined;
  const tools = () => {
    made ??= createCheckTools(root, toEvidence({ ...content.list(), rights: settings.rights }), settings);
    return made;
  };

  const show = () => {
    version += 1;
    setLiveContent({ ...content.list(), commentary: commentary.list() });
    if (server) reloadPages(server, `${root}/${commentaryFolder}/`);
  };
  const sayFaults = () => {
    board.say(faults.list());
    if (server) pages.sendFaults(server);
  };
  /** Whether what can be shown of commentary is another now. */
  const checkCommentary = (): boolean =>
    commentary.files().filter((file) => commentary.readFile(file, tools())).length > 0;
  /** The commentaries whose prose is to be read: one after the other, between other work. */
  const unread = new Set<string>();
  const checkProse = async (files: readonly string[]) => {
    const isReading = unread.size > 0;
    for (const file of files) unread.add(file);
    if (isReading) return;
    for (const file of unread) {
      await setImmediate();
      commentary.check(file, tools());
      unread.delete(file);
    }
    writeRecords(root, tools().evidence, faults.list());
    sayFaults();
  };

  /** Holds commentary against the evidence of now: before pages are loaded where that may break them, else after. */
  const showChange = (isCited: boolean) => {
    made = undefined;
    if (isCited) checkCommentary();
    show();
    if (isCited) void checkProse(commentary.files());
    else recheckLater();
  };
  let recheckTimer: NodeJS.Timeout | undefined;
  const recheckLater = () => {
    clearTimeout(recheckTimer);
    recheckTimer = setTimeout(recheck, recheckMilliseconds);
  };
  const recheck = () => {
    if (checkCommentary()) show();
    sayFaults();
    void checkProse(commentary.files());
  };

  let isStale = false;
  const changedIds = new Set<string>();
  const takeRefreshed = ({ briefings, translations, hasOtherPairs, faults: found, isUrgent }: Refreshed) => {
    for (const slug of briefings) {
      const before = content.find('briefings', slug);
      content.readFile('briefings', slug);
      for (const id of findChangedIds(before, content.find('briefings', slug))) changedIds.add(id);
    }
    for (const name of translations) isStale = content.readFile('translations', name) || isStale;
    faults.set('documents', found);
    isStale ||= briefings.length > 0 || hasOtherPairs;
    if (isStale && isUrgent) {
      isStale = false;
      showChange(commentary.names(changedIds));
      changedIds.clear();
    }
    sayFaults();
  };

  /** Whether something else of the entry is another now than what only people read. */
  const readEntry = (file: string): { isChanged: boolean; isNamed: boolean } => {
    const id = basename(file, '.mdx');
    const toNames = () => {
      const { definition: _, definitions: _others, ...names } = content.find('entities', id) ?? {};
      return JSON.stringify(names);
    };
    const before = toNames();
    return { isChanged: content.readFile('entities', id), isNamed: toNames() !== before };
  };

  const takeEdited = (files: readonly string[]) => {
    const inFolder = (folder: string) => files.filter((file) => file.startsWith(`${folder}/`));
    const glossary = inFolder('content/glossary');
    const others = [...inFolder('seeds'), ...glossary, ...inFolder('content/translations')];
    if (others.length > 0) reader.send({ files: others, first: pages.listBriefings() });
    const texts = inFolder(commentaryFolder).filter((file) => file.endsWith('.mdx'));
    const shown = texts.filter((file) => commentary.readFile(file, tools()));
    const entries = glossary.map(readEntry);
    if (entries.some(({ isChanged }) => isChanged)) showChange(entries.some(({ isNamed }) => isNamed));
    else if (shown.length > 0) show();
    sayFaults();
    if (texts.length > 0) void checkProse(texts);
  };

  content.load();
  faults.set('documents', reader.first.faults);
  checkCommentary();
  show();
  setLiveCompile({ findText: (path) => commentary.findText(path), tools: () => toFormTools(tools()) });
  reader.hear(takeRefreshed);

  return {
    findText: commentary.findText,
    /** Shows on the pages of this server what is edited from now on. */
    attach: (started: DevServer): void => {
      server = started;
      pages.attach(started);
      started.middlewares.use(createKeptPages(commentary.isHeldBack));
      watchFiles(started, root, takeEdited);
      void checkProse(commentary.files());
    },
    close: reader.close,
  };
}

function watchFiles({ watcher }: DevServer, root: string, take: (files: readonly string[]) => void): void {
  const edited = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (event, path) => {
    const file = relative(root, path).split(sep).join('/');
    if (event.endsWith('Dir') || !/^(?:seeds|content)\//u.test(file)) return;
    edited.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const files = [...edited];
      edited.clear();
      take(files);
    }, settleMilliseconds);
  });
}
