import type { Rule } from '../rule.ts';
import { toRule } from './to-rule.ts';

/** About the files of translations; those about what they say are in `src/translation/check/`. */
export const translationFileRules: readonly Rule[] = [
  toRule(
    'po-syntax',
    'error',
    'a file of a translation that is not PO',
    'A line is broken, or a merge left its marks, so that reviews could be lost.',
    'Do what the message says at the line it names.',
  ),
  toRule(
    'po-repeated',
    'error',
    'a sentence that stands in two entries',
    'A sentence is found by its words, so that one of the two translations would be lost.',
    'Keep one of the two entries.',
  ),
  toRule(
    'translation-name',
    'error',
    'a translation whose name says no language',
    'The name of the file says what it translates and into which language: <briefing>.<language>.po.',
    'Rename the file.',
  ),
  toRule(
    'translation-language',
    'error',
    'a translation whose name and header say two languages',
    'One of the two is wrong, and the words would be shown under a wrong language.',
    'Correct the wrong one.',
  ),
  toRule(
    'stray-translation',
    'warning',
    'a translation of nothing',
    'No briefing has the name that the file has, so that nothing shows it.',
    'Rename it to the briefing that it translates, or remove it.',
  ),
  toRule(
    'stale-translation',
    'error',
    'a translation whose document has changed since',
    'Its entries do not stand for the sentences there are now.',
    'Run “npm run ingest”, which marks the changed ones, and have them reviewed.',
  ),
  toRule(
    'unread-language',
    'warning',
    'a translation into a language without data',
    'Its numbers and names cannot be held against the document.',
    'Have a person check them, or add the data of the language.',
  ),
  toRule(
    'unknown-rule',
    'warning',
    '“accept:” with the name of no rule',
    'It accepts nothing.',
    'Write the id of the rule that the finding has.',
  ),
  toRule(
    'broken-cache',
    'error',
    'a kept translation that is not whole',
    'It was cut short while it was written.',
    'Run “npm run ingest”, which makes it again.',
  ),
];
