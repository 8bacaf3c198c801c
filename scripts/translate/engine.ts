import { RunError } from '../command/run-command.ts';
import type { RequestJson } from './request-json.ts';

/** What an engine is set up with. */
export interface EngineSetting {
  /** The base address given on the command line. */
  readonly url?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly request: RequestJson;
}

/** A service that translates texts. */
export interface Engine {
  readonly name: string;
  /** The most that one request may hold; characters are UTF-16 code units. */
  readonly limits: { readonly texts: number; readonly characters: number };
  /**
   * A connection between two languages (BCP 47).
   * @throws {EngineError} where the service is not there or cannot translate between them.
   */
  readonly connect: (source: string, target: string, signal: AbortSignal) => Promise<Connection>;
}

export interface Connection {
  /** The languages on the way, as the engine calls them: `['ron', 'spa', 'eng']`. */
  readonly route: readonly string[];
  readonly version?: string | undefined;
  /**
   * One translation for each text, in their order.
   * @throws {EngineError} where there is none to be had.
   */
  readonly translate: (texts: readonly string[], signal: AbortSignal) => Promise<readonly string[]>;
  /** Stops what was started for it. */
  readonly close?: () => void;
}

/** Why there is no translation, in one sentence for the person at the command line. */
export class EngineError extends RunError {
  override readonly name = 'EngineError';
}
