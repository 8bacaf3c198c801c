import { parseArgs } from 'node:util';
import { findNearest } from '../../src/commentary/nearest.ts';
import { languageSchema } from '../../src/model/language.ts';

export interface Arguments {
  readonly document: string;
  readonly to: string;
  readonly engine: string;
  readonly url: string | undefined;
  readonly replaceDrafts: boolean;
}

const options = {
  to: { type: 'string' },
  engine: { type: 'string' },
  url: { type: 'string' },
  'replace-drafts': { type: 'boolean', default: false },
} as const;

/**
 * What the command line asks for.
 * @throws {Error} saying what is wrong, the right form, and what there is.
 */
export function parseArguments(
  args: readonly string[],
  documents: readonly string[],
  engines: readonly string[],
): Arguments {
  const form =
    'npm run translate -- <document> --to <language> ' +
    `--engine ${engines.join('|')} [--url <base URL>] [--replace-drafts]`;
  const fail = (what: string) => new Error(`${what}\nuse: ${form}\ndocuments: ${documents.join(', ') || 'none yet'}`);
  const { values, positionals } = parse(args, fail);
  const [document, ...more] = positionals;
  if (document === undefined || more.length > 0) throw fail('name one document');
  if (!documents.includes(document)) throw fail(toUnknown('document', document, documents));
  const { to, engine, url, 'replace-drafts': replaceDrafts } = values;
  const language = languageSchema.safeParse(to ?? '');
  if (to === undefined || !language.success) throw fail('say the language of the translation, such as “--to en”');
  if (engine === undefined) throw fail('say which engine is to translate, such as “--engine apertium”');
  if (!engines.includes(engine)) throw fail(toUnknown('engine', engine, engines));
  return { document, to, engine, url, replaceDrafts };
}

function parse(args: readonly string[], fail: (what: string) => Error) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (fault) {
    throw fail((fault as Error).message.split('. ')[0] ?? '');
  }
}

function toUnknown(kind: string, name: string, known: readonly string[]): string {
  const nearest = findNearest(name, known);
  return `there is no ${kind} “${name}”${nearest ? `; did you mean “${nearest}”?` : ''}`;
}
