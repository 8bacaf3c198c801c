import type { Reader } from '../document.ts';
import { identityMap } from '../source-map.ts';
import { isReadingLimit } from './reading-limit.ts';

/** The reader, made to answer with an error message where its parser fails, as parsers do on nesting thousands deep. */
export function guardReader(read: Reader): Reader {
  return (source) => {
    try {
      return read(source);
    } catch (error) {
      const reason = `The document could not be read: ${tellCause(error)}.`;
      return {
        plain: '',
        blocks: [],
        map: identityMap,
        stated: {},
        messages: [{ ruleId: 'unreadable-document', level: 'error', reason }],
      };
    }
  };
}

function tellCause(error: unknown): string {
  if (isReadingLimit(error)) return `it has ${error.message}; give it as plain text`;
  // V8’s words; no error of another kind says them.
  if (error instanceof RangeError && error.message.includes('call stack'))
    return 'its parts stand within each other thousands deep; give it as plain text';
  return `its reader failed (${error instanceof Error ? error.message : String(error)}), which is a fault of ours; report it, and give it as plain text meanwhile`;
}
