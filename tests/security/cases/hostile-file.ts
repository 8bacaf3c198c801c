import type { FileFormat } from '../../../src/pipeline/document.ts';

/** A file that is no text, and what must come of it: words that are read, or the rule by which it is refused. */
export interface HostileFile {
  readonly id: string;
  readonly format: FileFormat;
  readonly toBytes: () => Uint8Array;
  readonly reads?: string;
  readonly refused?: string;
  /** A rule of the doubt that is said. */
  readonly doubt?: string;
}

export type Expected = Pick<HostileFile, 'reads' | 'refused' | 'doubt'>;

/** What every one of them says that can be read. */
export const words = 'The ministry said on Monday that exports had reached 3 million euros.';
export const read = { reads: words };

export const mebibyte = 1024 * 1024;
