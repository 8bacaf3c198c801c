import { openTable } from '../src/find/sorted-table.ts';
import { toHref } from '../src/site/to-href.ts';
import { readArguments } from './command/read-arguments.ts';
import { readSettings } from './command/read-settings.ts';
import { CommandError, runCommand } from './command/run-command.ts';
import { toUnknown } from './command/to-unknown.ts';
import { openCorpus } from './find/open-corpus.ts';
import { findAsker } from './new/ask-on-terminal.ts';
import { makeCommentary } from './new/commentary.ts';
import { makeEntity } from './new/entity.ts';
import type { Made, Project } from './new/made.ts';
import { makeSeeds } from './new/seeds.ts';

const forms: Readonly<Record<string, string>> = {
  commentary:
    'npm run new -- commentary --title "…" --summary "…" --author "…"… [--about <briefing>] [--lang en] [--date YYYY-MM-DD] [--slug …]',
  entity:
    'npm run new -- entity --name "…" --type person|organisation|place|event|other --definition "…" [--lang en] [--english "…"] [--alias "…"]… [--code CN|Europe/Moscow|cnbj] [--id …]',
  seed: 'npm run new -- seed <file or folder> [--title "…"] [--lang it] [--encoding windows-1250] [--publisher "…"] [--author "…"] [--date YYYY-MM-DD] [--url …] [--licence "…"] [--rights full|excerpts|metadata] [--obtained "…"] [--slug …] [--name …]',
};

/** How the kind of thing that was typed is made; without one, how each is. */
function toForm(typed: readonly string[]): string {
  const kind = typed.find((word) => Object.hasOwn(forms, word));
  return (kind && forms[kind]) ?? Object.values(forms).join('\n       ');
}

const one = { type: 'string' } as const;
const several = { type: 'string', multiple: true } as const;
const options = {
  ...{ title: one, summary: one, author: several, about: one, lang: one, date: one, slug: one },
  ...{ name: one, type: one, definition: one, english: one, alias: several, code: one, id: one },
  ...{ encoding: one, publisher: one, url: one, licence: one, rights: one, obtained: one },
};

/** The options of each kind of thing. */
const kinds: Readonly<Record<string, string>> = {
  commentary: 'title summary author about lang date slug',
  entity: 'name type definition lang english alias code id',
  seed: 'title lang encoding publisher author date url licence rights obtained slug name',
};

await runCommand(toForm(process.argv.slice(2)), async () => {
  const { values, positionals } = readArguments(options);
  const [kind, ...words] = positionals;
  if (kind === undefined) throw new CommandError('say what: commentary, entity or seed');
  const known = kinds[kind]?.split(' ');
  if (!known) throw new CommandError(toUnknown('kind of thing', kind, Object.keys(kinds)));
  const other = Object.keys(values).find((name) => !known.includes(name));
  if (other) throw new CommandError(`--${other} says nothing of ${kind === 'entity' ? 'an' : 'a'} ${kind}`);
  const [extra] = words.slice(kind === 'seed' ? 1 : 0);
  if (extra !== undefined)
    throw new CommandError(`“${extra}” is one word too many; put what has spaces in quotation marks`);
  const root = process.cwd();
  const project: Project = { root, readSettings, isRepeated: createRepeatTest(root) };
  const askOne = findAsker();
  if (kind === 'commentary') return await print([await makeCommentary(project, values, askOne)], project);
  if (kind === 'entity') return await print([await makeEntity(project, values, askOne)], project);
  const [author, ...others] = values.author ?? [];
  if (others.length > 0) throw new CommandError('--author: the author of a document is one line; say it once');
  await print(await makeSeeds(project, words[0], { ...values, author }, askOne), project);
});

/** The index is opened where it is needed: making it takes time. */
function createRepeatTest(root: string): Project['isRepeated'] {
  let ids: ReturnType<typeof openTable> | undefined;
  return (id) => {
    ids ??= openTable<Uint32Array>(openCorpus(root).index.ids);
    return ids.get(id).length > 1;
  };
}

async function print(all: readonly Made[], { readSettings: read }: Project): Promise<void> {
  const { base } = await read();
  for (const { files, path, warnings = [] } of all) {
    for (const warning of warnings) console.error(`warning ${warning}`);
    for (const file of files) console.log(file);
    console.log(`address: ${toHref(base, 'en', path)}`);
  }
  for (const next of all[0]?.next ?? []) console.log(`next: ${next}`);
}
