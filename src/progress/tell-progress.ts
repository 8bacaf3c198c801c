import { createProgress, type TellProgress } from './create-progress.ts';

/** Says it on standard error. */
export const tellProgress: TellProgress = (each) => {
  const { stderr } = process;
  return createProgress(each, {
    write: (text) => stderr.write(text),
    isTerminal: stderr.isTTY,
    now: () => performance.now(),
  });
};
