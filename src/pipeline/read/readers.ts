import type { Format, Reader } from '../document.ts';
import { guardReader } from './guard-reader.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';

/** One reader a format. */
export const readers: Readonly<Record<Format, Reader>> = {
  text: readText,
  markdown: guardReader(readMarkdown),
  html: guardReader(readHtml),
};
