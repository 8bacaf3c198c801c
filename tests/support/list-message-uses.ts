import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

const home = new URL('../../src/', import.meta.url).pathname;

/**
 * Which of the message keys the code asks for. A key is written out (`'area.key'`), or put together (`area.kind_${kind}`):
 * then what stands for the open part must be a word of the code too, in quotation marks, as the name of a property, or
 * with a number (`q${quarter}`).
 */
export function listUsedKeys(keys: Iterable<string>): Set<string> {
  const files = listFiles(home).filter((file) => /\.(?:ts|astro|mdx)$/u.test(file) && !file.startsWith('i18n/'));
  const code = files.map((file) => readFileSync(join(home, file), 'utf8')).join('\n');
  const written = new Set(code.match(/(?<=['"`])[a-z]+\.\w+(?=['"`])/giu));
  const words = new Set(code.match(/(?<=['"`])[\w-]+(?=['"`])|\b\w+(?=\??:)|(?<=[{,]\s?)\w+(?=\s?[,}])/gu));
  const numbered = new Set([...code.matchAll(/`([a-z]+)\$\{\w+\}`/gu)].map(([, name]) => name));
  const isWord = (word: string) => words.has(word) || numbered.has(/^([a-z]+)\d+$/u.exec(word)?.[1] ?? '');
  const patterns = [...new Set(code.match(/(?<=`)[a-z]+\.\w*\$\{[^`}]+\}\w*(?=`)/giu))].map((pattern) => {
    const [before = '', after = ''] = pattern.split(/\$\{[^}]+\}/u);
    return { before, after };
  });
  const isPutTogether = (key: string) =>
    patterns.some(({ before, after }) => {
      const open = key.slice(before.length, key.length - after.length);
      return key.startsWith(before) && key.endsWith(after) && isWord(open);
    });
  return new Set([...keys].filter((key) => written.has(key) || isPutTogether(key)));
}
