import type { Reader } from '../document.ts';
import { identityMap } from '../source-map.ts';

/** The reader, made to answer with an error message where its parser fails, as parsers do on nesting thousands deep. */
export function guardReader(read: Reader): Reader {
  return (source) => {
    try {
      return read(source);
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      const reason = `The document could not be read (${cause}); nesting this deep is not read, so give it as plain text.`;
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
