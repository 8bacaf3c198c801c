import { ContentError } from '../pipeline/mdx/content-error.ts';

/** What is said of a file whose words were asked for after it had become another one. */
export function toChangedError(file: string): ContentError {
  return new ContentError('it was changed while the site was made of it', file, undefined, {
    ruleId: 'changed-meanwhile',
    cure: 'run the command again',
  });
}
