import { hideSecrets } from './hide-secrets.ts';
import type { Question } from './request-json.ts';

/** What came of one try: an answer, a refusal that stays one, or something that may pass. */
type Reply =
  | { readonly kind: 'answer'; readonly json: unknown }
  | { readonly kind: 'refusal'; readonly what: string }
  | { readonly kind: 'trouble'; readonly what: string; readonly retryAfter: string | null };

const longestQuote = 160;

/** Sends a question once and reads the whole answer. @throws the signal's reason, where it was given. */
export async function sendOnce(question: Question<unknown>, timeout: number, signal: AbortSignal): Promise<Reply> {
  const { secrets = [] } = question;
  const limit = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(question.url, { ...toInit(question), signal: AbortSignal.any([signal, limit]) });
    const text = await response.text();
    return toReply(response, text, secrets);
  } catch (fault) {
    if (signal.aborted) throw signal.reason;
    if (limit.aborted) return toTrouble(`did not answer within ${timeout / 1000} s`);
    const { code, message } = findCause(fault, secrets);
    // Nothing was sent, and a second try would be the same: a key with a letter that no header may hold, for example.
    if (code === undefined) return { kind: 'refusal', what: `cannot be asked (${message})` };
    return toTrouble(`could not be reached (${code})`);
  }
}

/** A redirect is not followed: the headers with the key would go along. */
function toInit({ headers = {}, body }: Question<unknown>): RequestInit {
  const common = { headers: { ...headers }, redirect: 'manual' } as const;
  if (body === undefined) return common;
  if (body instanceof URLSearchParams) return { ...common, method: 'POST', body };
  const asJson = { ...headers, 'Content-Type': 'application/json' };
  return { ...common, method: 'POST', headers: asJson, body: JSON.stringify(body) };
}

function toReply({ status, ok, headers }: Response, text: string, secrets: readonly string[]): Reply {
  const json = parseJson(text);
  if (ok && json !== undefined) return { kind: 'answer', json };
  if (ok) return toTrouble('gave an answer that is not JSON');
  // What is quoted is cut, and of a key that was cut a part would be left.
  const words = quote(hideSecrets(findMessage(json) ?? text, secrets));
  const what = `answered ${status}${words && ` (${words})`}`;
  if (status === 429 || status >= 500) return { ...toTrouble(what), retryAfter: headers.get('retry-after') };
  return { kind: 'refusal', what };
}

function toTrouble(what: string) {
  return { kind: 'trouble', what, retryAfter: null } as const;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The words in the usual places: `message`, `error`, `error.message`, `explanation`. */
function findMessage(json: unknown): string | undefined {
  if (typeof json === 'string') return json;
  if (typeof json !== 'object' || json === null) return undefined;
  const { explanation, message, error } = json as Record<string, unknown>;
  return [explanation, message, error].map(findMessage).find((words) => words !== undefined);
}

/** One line of what a server says, without what could steer a terminal. */
function quote(text: string): string {
  const line = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote)} …` : line;
}

function findCause(fault: unknown, secrets: readonly string[]): { code?: string; message: string } {
  const cause = fault instanceof Error && fault.cause instanceof Error ? fault.cause : fault;
  const { code, message } = cause as Error & { code?: string };
  return { ...(typeof code === 'string' && { code }), message: quote(hideSecrets(message, secrets)) };
}
