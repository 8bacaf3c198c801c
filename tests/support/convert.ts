import { convertFile } from '../../src/pipeline/convert/convert-file.ts';
import type { Converted } from '../../src/pipeline/convert/converted.ts';
import type { FileFormat } from '../../src/pipeline/document.ts';

/** The text form of a file that can be read. */
export async function convert(format: FileFormat, bytes: Uint8Array): Promise<Converted> {
  const conversion = await convertFile(format, bytes);
  if ('fault' in conversion) throw new Error(conversion.fault.reason);
  return conversion.converted;
}

/** The rule by which a file is refused, and what is said; empty where it is read. */
export async function findFault(format: FileFormat, bytes: Uint8Array): Promise<{ ruleId?: string; reason?: string }> {
  const conversion = await convertFile(format, bytes);
  return 'fault' in conversion ? conversion.fault : {};
}

/** A line for each block: what it is, the page or paragraph it begins in, and its words. */
export function describeBlocks({ text, blocks, places }: Converted): string[] {
  return blocks.map(({ kind, depth = '', table, start, end }) => {
    const place = places.findLast((other) => other.start <= start)?.place.number;
    const cell = table ? ` ${table.row},${table.column}${table.header ? ' head' : ''}` : '';
    return `${kind}${depth}${cell} @${place}: ${text.slice(start, end)}`;
  });
}

/** The messages, a line each. */
export function describeMessages({ messages }: Converted): string[] {
  return messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`);
}
