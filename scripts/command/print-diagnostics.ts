import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { findRule } from '../../src/diagnostics/all-rules.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Paint, Style } from '../../src/diagnostics/terminal/paint.ts';
import { toTerminal } from '../../src/diagnostics/to-terminal.ts';
import { refuseStrangeFile } from '../../src/loaders/refuse-strange-file.ts';

const colours = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  place: ['blue'],
  help: ['cyan'],
  mended: ['green'],
  strong: ['bold'],
} as const satisfies Readonly<Record<Style, readonly string[]>>;

/** Colours where the stream is a terminal; NO_COLOR and FORCE_COLOR are heard. */
export function createPaint(stream: NodeJS.WriteStream): Paint {
  return (style, text) => styleText([...colours[style]], text, { stream, validateStream: true });
}

/** Messages for people on one of the two streams, with the lines they are about. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], root: string, stream: NodeJS.WriteStream): void {
  const text = toTerminal(
    { diagnostics },
    {
      readText: (file) => readText(root, file),
      isTerminal: stream.isTTY === true,
      paint: createPaint(stream),
      hasDocument: (ruleId) => findRule(ruleId) !== undefined,
      // A terminal that does not know how wide it is says 0.
      ...(stream.columns > 0 && { columns: stream.columns }),
    },
  );
  stream.write(text);
}

/**
 * The text of a file; `undefined` where it cannot be read as text, so that its line would say nothing, and where it is a link out
 * of the project, of which nothing may be shown, or a pipe.
 */
export function readText(root: string, file: string): string | undefined {
  try {
    refuseStrangeFile(root, file);
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(root, file)));
  } catch {
    return undefined;
  }
}
