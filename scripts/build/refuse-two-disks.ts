import { lstatSync, statSync } from 'node:fs';
import { RunError } from '../command/run-command.ts';

/**
 * Makes sure that a site made in `.cache/` can take the place of `dist/` in one step, which no system does from one disk to
 * another. @throws {RunError} before anything is made where it cannot.
 */
export function refuseTwoDisks(dist: string): void {
  const own = statSync('.').dev;
  // What a link leads to is left as it is: the link is replaced.
  const isMounted = lstatSync(dist, { throwIfNoEntry: false })?.isDirectory() && statSync(dist).dev !== own;
  const cache = statSync('.cache', { throwIfNoEntry: false });
  const [folder, cure] = isMounted
    ? [dist, 'build without it and copy the site there']
    : ['.cache', 'keep both on one disk, such as by mounting or linking the whole project'];
  if (!isMounted && (cache?.dev ?? own) === own) return;
  throw new RunError(
    `${folder}: it is on another disk than the project, so that a new site could not take the place of the last in one step; ${cure}`,
  );
}
