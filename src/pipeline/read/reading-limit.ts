const readingLimit = 'ReadingLimit';

/** A document has more of something than any text, in words that follow “it has”. */
export class ReadingLimit extends RangeError {
  override readonly name = readingLimit;
}

/** By its name, since readers that are loaded when they are needed may have been loaded beside this module’s class. */
export function isReadingLimit(error: unknown): error is ReadingLimit {
  return error instanceof RangeError && error.name === readingLimit;
}
