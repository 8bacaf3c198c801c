import { wrapText } from '../diagnostics/terminal/wrap-text.ts';

const widest = 80;

/** The text in lines of at most 80 columns. */
export function wrap(text: string): string {
  return wrapText(text, widest).join('\n');
}

/** Each line of the text further in; an empty one stays empty. */
export function indent(text: string): string {
  return text.replace(/^(?=.)/gmu, '    ');
}
