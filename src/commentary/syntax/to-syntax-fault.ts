import { location } from 'vfile-location';
import type { Fault } from '../fault.ts';
import { readBraceMessage } from './read-brace-message.ts';
import { readSignMessage } from './read-sign-message.ts';
import { readTagMessage } from './read-tag-message.ts';
import { readValueMessage } from './read-value-message.ts';
import type { SyntaxMessage, SyntaxProblem, SyntaxReading } from './syntax-message.ts';

const readings: readonly SyntaxReading[] = [readTagMessage, readValueMessage, readSignMessage, readBraceMessage];

/** What the parser threw on `text`, said for authors; in the parser's own words where they are of no known kind. */
export function toSyntaxFault(message: SyntaxMessage, text: string): Fault {
  const { toOffset, toPoint } = location(text);
  const at = toOffset({ line: message.line ?? 1, column: message.column ?? 1 }) ?? text.length;
  const own: SyntaxProblem = { start: at, end: at, reason: message.reason.replace(/`([^`]*)`/gu, '“$1”') };
  const found = readings.map((read) => read(message, text, at)).find((problem) => problem !== undefined);
  const { start, end, ...said } = found ?? own;
  const toPlace = (offset: number) => {
    const { line = 1, column = 1 } = toPoint(offset) ?? {};
    return { line, column };
  };
  const behind = end > start && { end: toPlace(end) };
  return { ruleId: 'mdx-syntax', level: 'error', start: toPlace(start), ...behind, ...said };
}

/** Whether it was thrown by a parser on a text that is not MDX. */
export function isSyntaxMessage(fault: unknown): fault is SyntaxMessage {
  return fault instanceof Error && 'reason' in fault && typeof fault.reason === 'string' && 'ruleId' in fault;
}
