/** How far a long work has come, for whoever waits for it. */
export interface Progress {
  /** So many more texts are to be sent. */
  readonly expect: (texts: number) => void;
  readonly advance: (texts: number) => void;
  /** A line of its own. */
  readonly say: (words: string) => void;
  /** Clears the line that was rewritten. */
  readonly end: () => void;
  /** Texts that came back. */
  readonly count: () => number;
}

interface Output {
  readonly write: (text: string) => unknown;
  /** Whether a line can be rewritten. */
  readonly isTerminal: boolean;
  /** Milliseconds. */
  readonly now: () => number;
}

const betweenLines = 10_000;
const clear = '\r\u001b[K';

/** Progress on a terminal as one line that is rewritten, elsewhere as a line every ten seconds. */
export function createProgress({ write, isTerminal, now }: Output): Progress {
  let [done, total, last] = [0, 0, now()];
  const toLine = () => `translated ${done} of ${total} texts`;
  return {
    expect: (texts) => {
      total += texts;
      if (isTerminal && texts > 0) write(`${clear}${toLine()}`);
    },
    advance: (texts) => {
      done += texts;
      if (isTerminal) write(`${clear}${toLine()}`);
      else if (now() - last >= betweenLines) {
        last = now();
        write(`${toLine()}\n`);
      }
    },
    say: (words) => write(`${isTerminal ? clear : ''}${words}\n`),
    end: () => {
      if (isTerminal && total > 0) write(clear);
    },
    count: () => done,
  };
}
