import type { Construct, Extension, TokenizeContext, Tokenizer } from 'micromark-util-types';
import type { Processor } from 'unified';
import { ReadingLimit } from './reading-limit.ts';

/** More than a paragraph has of emphasis, links and code: the parser takes time quadratic in their number. */
const most = 2000;
/** More brackets within each other than any link has. */
const deepest = 50;

const [open, close] = ['[', ']'].map((mark) => mark.charCodeAt(0));
const marks = Array.from('!&*<[\\]_`~@', (mark) => mark.charCodeAt(0));

/**
 * A plugin for `remark-parse`: no run of words, such as a paragraph or a cell, may have thousands of marks, or brackets
 * dozens deep. Such a text parses with a {@link ReadingLimit} instead of taking hours. It counts, and recognises nothing.
 */
export function limitMarks(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: Extension[] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), createLimit()];
}

function createLimit(): Extension {
  const counts = new WeakMap<TokenizeContext, { all: number; depth: number }>();
  const tokenize: Tokenizer = function (_effects, _ok, nok) {
    const count = counts.get(this) ?? { all: 0, depth: 0 };
    counts.set(this, count);
    return (code) => {
      count.all += 1;
      if (code === open) count.depth += 1;
      if (code === close) count.depth = Math.max(0, count.depth - 1);
      if (count.all > most) throw new ReadingLimit(`more than ${most} marks of Markdown in one paragraph`);
      if (count.depth > deepest) throw new ReadingLimit(`more than ${deepest} brackets within each other`);
      return nok(code);
    };
  };
  const construct: Construct = { name: 'limitMarks', tokenize };
  return { text: Object.fromEntries(marks.map((mark) => [mark, construct])) };
}
