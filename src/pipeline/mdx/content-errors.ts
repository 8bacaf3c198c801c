import { ContentError } from './content-error.ts';

/** Several faults said at once: as an error it is the first of them, with a line for each. */
export class ContentErrors extends ContentError {
  readonly all: readonly ContentError[];

  constructor(all: readonly [ContentError, ...ContentError[]]) {
    const { reason, file, start, ...details } = all[0].diagnostic;
    super(reason, file, start, details);
    this.all = all;
    this.message = all.map(({ message }) => message).join('\n');
  }
}
