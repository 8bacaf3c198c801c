import type { Rule } from '../rule.ts';
import { toRule } from './to-rule.ts';

/** About the entries of the glossary. */
export const glossaryRules: readonly Rule[] = [
  toRule(
    'id-not-file-name',
    'error',
    'an entry whose id is not the name of its file',
    'References name the id, and people look for the file of that name.',
    'Give both the same name.',
  ),
  toRule(
    'no-definition',
    'error',
    'an entry without a definition',
    'The page of an entity says what it is, in English, in the body of its file.',
    'Write a sentence or two below the front matter.',
  ),
  toRule(
    'name-claimed-twice',
    'error',
    'a name that two entries claim',
    'Where the name stands in a document, nobody could say which of the two is meant.',
    'Keep it in one entry, move it to “inContext” of the other, or merge the two with “npm run glossary -- merge”.',
  ),
  toRule(
    'id-claimed-twice',
    'error',
    'an id that two entries have, now or formerly',
    'An address leads to one page.',
    'Take the id out of “formerly” in one of the two files.',
  ),
];
