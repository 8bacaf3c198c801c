import { createRequire } from 'node:module';
import type { Format, Reader, SeedFormat } from '../../src/pipeline/document.ts';
import { guardReader } from '../../src/pipeline/read/guard-reader.ts';
import { readText } from '../../src/pipeline/read/read-text.ts';

/** What is slow to load is loaded for the first document that needs it. */
const load = createRequire(import.meta.url);
type Markdown = typeof import('../../src/pipeline/read/read-markdown.ts');
type Html = typeof import('../../src/pipeline/read/read-html.ts');

const readers: Readonly<Record<Format, () => Reader>> = {
  text: () => readText,
  markdown: () => guardReader((load('../../src/pipeline/read/read-markdown.ts') as Markdown).readMarkdown),
  html: () => guardReader((load('../../src/pipeline/read/read-html.ts') as Html).readHtml),
};

/** The reader of a format. @throws {RangeError} for a file that is no text, which is converted before it is read. */
export function findReader(format: SeedFormat): Reader {
  if (!isText(format)) throw new RangeError(`no reader for “${format}”: it is converted`);
  return readers[format]();
}

function isText(format: SeedFormat): format is Format {
  return Object.hasOwn(readers, format);
}
