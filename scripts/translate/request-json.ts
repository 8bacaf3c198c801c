import type { z } from 'zod';
import { parseRetryAfter, toDelay } from './back-off.ts';
import { EngineError } from './engine.ts';
import { hideSecrets } from './hide-secrets.ts';
import { sendOnce } from './send-once.ts';

/** One question to a service. */
export interface Question<T> {
  /** The service as a person calls it. */
  readonly service: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent with POST, as JSON or as a form; without one the question is a GET. */
  readonly body?: unknown;
  readonly schema: z.ZodType<T>;
  /** What no message may show. */
  readonly secrets?: readonly string[];
  /** What to do where the service refuses the request. */
  readonly cure?: string;
}

export type RequestJson = <T>(question: Question<T>, signal: AbortSignal) => Promise<T>;

/** How long and how often to try; a test brings a clock of its own. */
export interface Patience {
  readonly tries: number;
  /** Milliseconds for one answer. */
  readonly timeout: number;
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly random: () => number;
  readonly now: () => number;
  /** Told before each wait. */
  readonly say: (words: string) => void;
}

/**
 * Returns a function that asks a service and gives its answer as the schema has it. Asked again after 429, 5xx, silence
 * and broken answers; any other refusal is final.
 * @throws {EngineError} saying what is wrong, where, and what to do; never with a secret in it.
 * @throws the signal's reason, where it was given.
 */
export function createRequester(patience: Patience): RequestJson {
  return async (question, signal) => {
    const { service, url, secrets = [], schema, cure } = question;
    const where = `${service} at ${new URL(url).origin}`;
    const fail = (what: string) => new EngineError(hideSecrets(`${where} ${what}`, secrets));
    for (let tries = 1; ; tries++) {
      signal.throwIfAborted();
      const reply = await sendOnce(question, patience.timeout, signal);
      if (reply.kind === 'answer') {
        const parsed = schema.safeParse(reply.json);
        if (parsed.success) return parsed.data;
        throw fail('gave an answer of another form than its documentation says: check the address');
      }
      if (reply.kind === 'refusal') throw fail(`${reply.what}: ${cure ?? 'check the address and the languages'}`);
      const wait = parseRetryAfter(reply.retryAfter, patience.now()) ?? toDelay(tries, patience.random);
      if (wait === Number.POSITIVE_INFINITY) throw fail(`${reply.what} and asks to wait long: try again later`);
      if (tries >= patience.tries) throw fail(`${reply.what}, ${tries} times: try again later`);
      const seconds = (wait / 1000).toFixed(1);
      patience.say(
        hideSecrets(`${where} ${reply.what}; trying again in ${seconds} s (${tries} of ${patience.tries})`, secrets),
      );
      await patience.sleep(wait, signal);
    }
  };
}
