import type { PrintedExample } from '../diagnostics/examples/find-file-example.ts';
import { indent, wrap } from './wrap.ts';

/** What the terminal says of an example: the file as it is wrong, what is said of it, and the file mended. */
export function toExampleText({ file, failing, mended, isTold, printed }: PrintedExample): string[] {
  const show = (text: string) => indent(isTold ? wrap(text) : text.trimEnd());
  return [`wrong, in ${file}:`, show(failing), 'what is said:', indent(wrap(printed)), 'right:', show(mended), ''];
}
