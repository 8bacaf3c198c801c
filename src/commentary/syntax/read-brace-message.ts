import type { SyntaxProblem, SyntaxReading } from './syntax-message.ts';

const asSign = 'write “\\{” for the sign itself';

/** Braces and lines that MDX takes for code, and what ends before it is complete. */
export const readBraceMessage: SyntaxReading = ({ source = '', ruleId }, text, at) => {
  if (source.endsWith('mdxjs-esm')) {
    const { start, end } = toLine(text, at);
    const cure = 'put another word before it where it is prose; commentary needs no imports';
    return {
      start,
      end,
      reason: 'a line that begins with “import” or “export” is read as code, and this is none',
      cure,
    };
  }
  if (ruleId === 'unexpected-eof')
    return source.endsWith('expression') ? readOpenBrace(text, at) : readOpenTag(text, at);
  if (!source.endsWith('expression')) return undefined;
  const start = findOpenBrace(text, at);
  const close = text.indexOf('}', at);
  const end = close < 0 ? start + 1 : close + 1;
  const said = text.slice(start, end);
  if (text[start - 1] === '=')
    return { start, end, reason: `the value “${said}” is computed`, cure: 'write it between straight quotation marks' };
  if (ruleId === 'acorn') {
    const reason = `“${said}” stands between braces, is read as code, and is none`;
    return { start, end, reason, cure: asSign, replacement: `\\${said}` };
  }
  return { start, end, reason: `“${said}” is no attribute`, cure: 'write attributes as name="value"' };
};

function readOpenBrace(text: string, at: number): SyntaxProblem {
  const start = findOpenBrace(text, at);
  if (/^\{\s*\/\*/u.test(text.slice(start)))
    return { start, end: start + 1, reason: 'a comment is opened here and not closed', cure: 'write “*/}” at its end' };
  const cure = `${asSign}, or “}” where it ends`;
  return { start, end: start + 1, reason: '“{” is opened here and not closed', cure, replacement: '\\{' };
}

function readOpenTag(text: string, at: number): SyntaxProblem {
  const start = Math.max(0, text.lastIndexOf('<', at - 1));
  return { start, end: at, reason: 'a tag begins here and does not end', cure: 'write “>” or “/>” at its end' };
}

/** The first “{” that is open before an offset in the same block; the last one of all where none is. */
function findOpenBrace(text: string, at: number): number {
  const blank = [...text.slice(0, at).matchAll(/\n[ \t]*\n/gu)].at(-1);
  const open: number[] = [];
  for (let offset = blank?.index ?? 0; offset < at; offset += 1) {
    if (text[offset] === '{' && text[offset - 1] !== '\\') open.push(offset);
    if (text[offset] === '}') open.pop();
  }
  return open[0] ?? Math.max(0, text.lastIndexOf('{', at));
}

function toLine(text: string, at: number): { start: number; end: number } {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const feed = text.indexOf('\n', start);
  return { start, end: feed < 0 ? text.length : feed };
}
