import { location } from 'vfile-location';
import type { SyntaxMessage, SyntaxProblem, SyntaxReading } from './syntax-message.ts';

const unclosed = /^Expected a closing tag for `<([^`]*)>` \((\d+):(\d+)-(\d+):(\d+)\)/u;
const crossed = /^Unexpected closing tag `<\/([^`]*)>`, expected corresponding closing tag for `<([^`]*)>` \((\d+):/u;

/** Tags that are not closed, or closed where they are not open. */
export const readTagMessage: SyntaxReading = (message, text, at) =>
  readUnclosed(message, text) ?? readCrossed(message, text, at) ?? readUnopened(message, text, at);

function readUnclosed({ reason }: SyntaxMessage, text: string): SyntaxProblem | undefined {
  const match = unclosed.exec(reason);
  if (!match) return undefined;
  const [name = '', ...places] = match.slice(1);
  const [line, column, endLine, endColumn] = places.map(Number);
  const { toOffset } = location(text);
  const start = toOffset({ line: line ?? 1, column: column ?? 1 }) ?? 0;
  const end = toOffset({ line: endLine ?? 1, column: endColumn ?? 1 }) ?? start;
  if (name === '')
    return { start, end, reason: '“<>” opens a tag that is not closed', cure: 'write “\\<” for the sign itself' };
  return {
    start,
    end,
    reason: `<${name}> is opened here and not closed within the same block`,
    cure: `write </${name}> behind what it holds, or end the tag with “/>” where it holds nothing`,
  };
}

function readCrossed({ reason }: SyntaxMessage, text: string, at: number): SyntaxProblem | undefined {
  const match = crossed.exec(reason);
  if (!match) return undefined;
  const [, closed = '', open = '', line] = match;
  return {
    ...toTag(text, at),
    reason: `</${closed}> closes a tag that is not the one open here, which is <${open}> of line ${line}`,
    cure: `write </${open}> first, or take </${closed}> out`,
  };
}

function readUnopened({ ruleId }: SyntaxMessage, text: string, at: number): SyntaxProblem | undefined {
  if (ruleId !== 'unexpected-closing-slash') return undefined;
  const { start, end } = toTag(text, text.lastIndexOf('<', at));
  const reason = `${text.slice(start, end)} closes a tag that nothing has opened`;
  return { start, end, reason, cure: 'take it out, or write the tag that opens before it' };
}

function toTag(text: string, start: number): { start: number; end: number } {
  const close = text.indexOf('>', start);
  return { start, end: close < 0 ? start + 1 : close + 1 };
}
