import { toLine } from '../../src/diagnostics/diagnostic.ts';
import { WriteError } from '../../src/files/write-error.ts';
import { ContentError } from '../../src/pipeline/mdx/content-error.ts';
import { listDiagnostics } from '../../src/pipeline/mdx/list-diagnostics.ts';
import { asksForHelp } from './asks-for-help.ts';

/** What keeps a command from its work, in one sentence for the person who runs it: why, and what to do. */
export class RunError extends Error {
  override readonly name: string = 'RunError';
  /** The exit status of the command. */
  readonly status: number;

  constructor(message: string, status = 1) {
    super(message);
    this.status = status;
  }
}

/** Something a person typed that cannot be done; the message says why and what can. */
export class CommandError extends RunError {
  override readonly name = 'CommandError';
}

/**
 * Runs a command, or says what it does where “--help” or “-h” asks for that. What is wrong with its words or with a file is
 * one error on standard error, with the right form of the command where its words are wrong, and exit status 1.
 */
export async function runCommand(form: string, run: () => Promise<void> | void): Promise<void> {
  if (asksForHelp()) return console.log((await import('./print-help.ts')).toHelp(form));
  try {
    await run();
  } catch (fault) {
    const message = toMessage(fault, form);
    if (message === undefined) throw fault;
    console.error(`error ${message}`);
    process.exitCode = fault instanceof RunError ? fault.status : 1;
  }
}

function toMessage(fault: unknown, form: string): string | undefined {
  if (!(fault instanceof Error)) return undefined;
  if (fault instanceof CommandError) return `${fault.message}\nwrite: ${form}`;
  if (fault instanceof ContentError) return listDiagnostics(fault).map(toLine).join('\nerror ');
  if (fault instanceof RunError || fault instanceof WriteError) return fault.message;
  const { code, path, syscall } = fault as NodeJS.ErrnoException;
  // What follows the first sentence is advice about “--” that confuses.
  if (code?.startsWith('ERR_PARSE_ARGS')) return `${fault.message.split('. ')[0]}\nwrite: ${form}`;
  if (syscall === undefined) return undefined;
  // A file is first written beside itself, with a number behind its name.
  const place = path === undefined ? '' : `${path.replace(/\.\d{4,}$/, '')}: `;
  return `${place}${reasons[code ?? ''] ?? fault.message}`;
}

/** What the system refuses, and what to do. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of this path is a file and no folder; name another path',
  EEXIST: 'a part of this path is a file and no folder; name another path',
  EACCES: 'this may not be read or written by you; change its permissions',
  EPERM: 'this may not be read or written by you; change its permissions',
  EROFS: 'this may not be written: the disk is read-only',
  ENOSPC: 'this cannot be written: the disk is full; nothing was changed',
};
