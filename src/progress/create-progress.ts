interface Output {
  readonly write: (text: string) => unknown;
  /** Whether a line can be rewritten. */
  readonly isTerminal: boolean;
  /** Milliseconds. */
  readonly now: () => number;
}

/** How far long work is; called before each thing that is done, with its number, counted from 1, and how many there are. */
export type Progress = (done: number, total: number) => void;

/** Makes one for work on many things; `each` is what one of them is called. */
export type TellProgress = (each: string) => Progress;

const clear = '\r\u001b[K';
const [onTerminal, elsewhere] = [500, 20_000];
// Before that, what is left cannot be told.
const enough = 3000;

/**
 * Says how far work is, on a terminal in one line that is rewritten, elsewhere in a line every twenty seconds. A line begins
 * with `each`, what one thing is called: “page”.
 */
export function createProgress(each: string, { write, isTerminal, now }: Output): Progress {
  // What goes before the first is not counted into how long one takes.
  let [first, last]: (number | undefined)[] = [];
  return (done, total) => {
    first ??= now();
    last ??= first;
    if (done === total && isTerminal) write(clear);
    if (done === total || now() - last < (isTerminal ? onTerminal : elsewhere)) return;
    last = now();
    const passed = last - first;
    const left = passed < enough ? '' : `, ${toDuration((passed / (done - 1)) * (total - done + 1))} left`;
    const line = `${each} ${done} of ${total}, ${Math.floor((100 * done) / total)} %${left}`;
    write(isTerminal ? `${clear}${line}` : `${line}\n`);
  };
}

function toDuration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
