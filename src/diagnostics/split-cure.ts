import type { Diagnostic } from './diagnostic.ts';

/** The two parts of a message that says what is wrong and, behind the first semicolon, what to do. */
export function splitCure(message: string): Pick<Diagnostic, 'reason' | 'cure'> {
  const at = message.indexOf('; ');
  return at < 0 ? { reason: message } : { reason: message.slice(0, at), cure: message.slice(at + 2) };
}
