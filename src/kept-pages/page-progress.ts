interface Output {
  readonly write: (text: string) => unknown;
  /** Whether a line can be rewritten. */
  readonly isTerminal: boolean;
  /** Milliseconds. */
  readonly now: () => number;
}

const clear = '\r\u001b[K';
const [onTerminal, elsewhere] = [500, 20_000];
// Before that, what is left cannot be told.
const enough = 3000;

/** How far the pages are, one call before each: on a terminal one line that is rewritten, elsewhere a line every twenty seconds. */
export function createPageProgress({ write, isTerminal, now }: Output): (done: number, total: number) => void {
  // Before the first page, the paths of all are listed.
  let [first, last]: (number | undefined)[] = [];
  return (done, total) => {
    first ??= now();
    last ??= first;
    if (done === total && isTerminal) write(clear);
    if (done === total || now() - last < (isTerminal ? onTerminal : elsewhere)) return;
    last = now();
    const passed = last - first;
    const left = passed < enough ? '' : `, ${toDuration((passed / (done - 1)) * (total - done + 1))} left`;
    const line = `page ${done} of ${total}, ${Math.floor((100 * done) / total)} %${left}`;
    write(isTerminal ? `${clear}${line}` : `${line}\n`);
  };
}

function toDuration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
