import { ContentError } from '../../src/pipeline/mdx/content-error.ts';

/** Something a person typed that cannot be done; the message says why and what can. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/**
 * Runs a command. What is wrong with its words or with a file is one error on standard error, with the right form of the
 * command where its words are wrong, and exit status 1.
 */
export async function runCommand(form: string, run: () => Promise<void> | void): Promise<void> {
  try {
    await run();
  } catch (fault) {
    const message = toMessage(fault, form);
    if (message === undefined) throw fault;
    console.error(`error ${message}`);
    process.exitCode = 1;
  }
}

function toMessage(fault: unknown, form: string): string | undefined {
  if (!(fault instanceof Error)) return undefined;
  if (fault instanceof ContentError) return fault.message;
  if (fault instanceof CommandError) return `${fault.message}\nwrite: ${form}`;
  const { code, path } = fault as NodeJS.ErrnoException;
  if (code?.startsWith('ERR_PARSE_ARGS')) return `${fault.message}\nwrite: ${form}`;
  if (code === 'ENOENT') return `${path}: there is no such file`;
  return code === undefined ? undefined : `${path ?? ''}: ${fault.message}`;
}
