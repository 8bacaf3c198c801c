import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { WriteError } from './write-error.ts';
import { toPartName } from './write-whole.ts';

/** A file that is written bit by bit and stands in its place only when `finish` was called. */
export interface WholeFile {
  /** @throws {WriteError} where the system would not take it; then nothing stands there. */
  readonly append: (text: string) => void;
  readonly finish: () => void;
  readonly abandon: () => void;
}

/** Texts that are collected before they are handed to the system, in UTF-16 code units. */
const bufferSize = 1 << 20;

/** Opens a file that may be larger than memory; makes its folder where there is none. @throws {WriteError} */
export function openWhole(path: string): WholeFile {
  const part = join(dirname(path), toPartName());
  let [file, waiting, size] = [-1, '', 0];
  const abandon = () => {
    if (file >= 0) closeSync(file);
    file = -1;
    rmSync(part, { force: true });
  };
  const attempt = (run: () => void) => {
    try {
      run();
    } catch (fault) {
      abandon();
      throw new WriteError(path, size, fault as NodeJS.ErrnoException);
    }
  };
  const flush = () => {
    writeFileSync(file, waiting);
    waiting = '';
  };
  attempt(() => {
    mkdirSync(dirname(path), { recursive: true });
    file = openSync(part, 'wx');
  });
  return {
    append: (text) => {
      waiting += text;
      size += Buffer.byteLength(text);
      if (waiting.length > bufferSize) attempt(flush);
    },
    finish: () =>
      attempt(() => {
        flush();
        fsyncSync(file);
        closeSync(file);
        file = -1;
        renameSync(part, path);
      }),
    abandon,
  };
}
