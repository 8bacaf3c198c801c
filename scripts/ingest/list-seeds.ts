import { readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Format } from '../../src/pipeline/document.ts';

/** Which reader a file's ending asks for. A new format is one reader and one line here. */
const formats: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
};

export interface SeedPath {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** File name without its ending: what the sidecar shares with it. */
  readonly name: string;
  readonly format: Format;
  readonly sidecar?: string;
}

export interface SeedList {
  readonly seeds: readonly SeedPath[];
  readonly faults: readonly { readonly file: string; readonly fault: string }[];
}

/** The documents in `seeds/` in the order of their names, and the files there that are none. */
export function listSeeds(root: string): SeedList {
  const names = readNames(join(root, 'seeds'));
  const documents = names.filter((name) => formats[extname(name).toLowerCase()]);
  const sidecars = new Set(names.filter((name) => /\.ya?ml$/iu.test(name)));
  const stems = documents.map(toStem);
  const seeds = documents.map((name): SeedPath => {
    const sidecar = [...sidecars].find((other) => toStem(other) === toStem(name));
    return {
      file: `seeds/${name}`,
      name: toStem(name),
      format: formats[extname(name).toLowerCase()] ?? 'text',
      ...(sidecar && { sidecar: `seeds/${sidecar}` }),
    };
  });
  const rest = names.filter((name) => !documents.includes(name));
  return { seeds, faults: rest.flatMap((name) => toFault(name, sidecars.has(name), stems)) };
}

function toFault(name: string, isSidecar: boolean, stems: readonly string[]): SeedList['faults'] {
  const file = `seeds/${name}`;
  if (!isSidecar) {
    const known = Object.keys(formats).join(', ');
    return [
      { file, fault: `no reader for “${extname(name) || name}”; documents end in ${known}, their facts in .yml` },
    ];
  }
  if (stems.includes(toStem(name))) return [];
  return [
    { file, fault: `facts without a document: no file “${toStem(name)}.txt”, “.md” or “.html” stands beside it` },
  ];
}

function readNames(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isFile() && !entry.name.startsWith('.') ? [entry.name] : [])).sort();
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw fault;
  }
}

function toStem(name: string): string {
  return basename(name, extname(name));
}
