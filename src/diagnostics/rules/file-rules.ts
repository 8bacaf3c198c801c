import type { Rule } from '../rule.ts';
import { toRule } from './to-rule.ts';

/** About what a file is written in: YAML, MDX, front matter. */
export const fileRules: readonly Rule[] = [
  toRule(
    'mdx-syntax',
    'error',
    'text that is not MDX',
    'A tag that is not closed, a “<” or “{” that is meant as itself, or a comment of HTML keeps the text from being read, so that nothing in it can be checked.',
    'Do what the message says at its place. “\\<” and “\\{” are the signs themselves; a comment is {/* … */}.',
  ),
  toRule(
    'yaml-syntax',
    'error',
    'front matter or facts that are not YAML',
    'The lines cannot be read as “name: value”, most often because a value has a colon, a quotation mark or a sign at its beginning.',
    'Put the value between quotation marks, and indent with spaces.',
  ),
  toRule(
    'no-front-matter',
    'error',
    'a file that does not open with front matter',
    'What is known of the text, such as its title and day, stands between two lines of “---” at the top of the file.',
    'Write the two lines with the fields between them. “npm run new” writes files that have them.',
  ),
  toRule(
    'unknown-field',
    'error',
    'a field that is none',
    'What it says would be left out without a word; most often its name is misspelt.',
    'Write the name that the message gives, or take the field out.',
  ),
  toRule(
    'missing-field',
    'error',
    'a field that is needed and not there',
    'The page cannot be made without it.',
    'Write the field with its value.',
  ),
  toRule(
    'wrong-field',
    'error',
    'a value that a field cannot have',
    'The field has another kind of value: text, a list, a day, a language tag, one of a few words.',
    'Write a value of the kind that the message names.',
  ),
  toRule(
    'unreadable',
    'error',
    'a file that is not what its place says',
    'The file holds something else than what is read from there.',
    'Do what the message says.',
  ),
  toRule(
    'changed-meanwhile',
    'error',
    'a file that changed while the site was made of it',
    'Ingest or an editor wrote the file after a build had begun to read it, so that pages would disagree with each other.',
    'Run the command again, and let one finish before another starts.',
  ),
];
