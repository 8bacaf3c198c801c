import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

type Files = Readonly<Record<string, string | Uint8Array>>;

const country = '---\nid: italy\ntype: place\ncode: { region: IT }\n---\n\nA country in Europe.\n';

/** A project of nothing but the given files and one glossary entry, removed when the test ends. */
export function createProject(files: Files) {
  const root = mkdtempSync(join(tmpdir(), 'concordance-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const write = (path: string, data: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), data);
  };
  for (const [path, data] of Object.entries({ 'content/glossary/italy.mdx': country, ...files })) write(path, data);
  return {
    root,
    write,
    remove: (path: string) => rmSync(join(root, path)),
    read: (path: string) => readFileSync(join(root, path), 'utf8'),
    list: (folder: string) => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : []),
  };
}
