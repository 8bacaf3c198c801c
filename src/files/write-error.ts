const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'no more may be stored here by you',
  EFBIG: 'files may not grow so large here',
  EROFS: 'the disk is read-only',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  ENAMETOOLONG: 'its name is too long for this disk',
  EIO: 'the disk has failed',
};

const cures: Readonly<Record<string, string>> = {
  ENOSPC: 'make room',
  EDQUOT: 'make room',
  EFBIG: 'raise the limit (“ulimit -f”)',
  EROFS: 'make it writable',
  EACCES: 'change the permissions of its folder',
  EPERM: 'change the permissions of its folder',
  ENAMETOOLONG: 'shorten it',
};

/** A file that the system would not take. What stood in its place still does. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
  /** As the system names it, such as ENOSPC. */
  readonly code: string;

  constructor(path: string, bytes: number, cause: NodeJS.ErrnoException) {
    const { code = '' } = cause;
    const what = reasons[code] ?? cause.message;
    const cure = cures[code] ?? 'mend that';
    const size = bytes.toLocaleString('en-US');
    super(
      `${path}: its ${size} bytes cannot be written: ${what}; what was there before is unharmed; ${cure} and run the same command again`,
      { cause },
    );
    this.code = code;
  }
}
