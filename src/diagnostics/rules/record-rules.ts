import type { Rule } from '../rule.ts';
import { toRule } from './to-rule.ts';

/** About files that commands write and people commit. */
export const recordRules: readonly Rule[] = [
  toRule(
    'change-record',
    'error',
    'a record of changes that is not as it was written',
    'The change log is read from these files, in their order.',
    'Restore it from the last commit; only “npm run changes” writes it.',
  ),
  toRule(
    'evidence-record',
    'error',
    'a record of evidence that is not as it was written',
    'It says what each reference of a commentary cited when it last held, by which a check can tell what has moved.',
    'Restore it from the last commit, or remove it and run “npm run ingest”.',
  ),
  toRule(
    'stale-record',
    'error',
    'a commentary whose record of evidence is missing, or is not of what it cites now',
    'Without the record nobody can say what a source said once it has changed.',
    'Run “npm run ingest”, and commit the file with the commentary.',
  ),
  toRule(
    'orphaned-record',
    'error',
    'a record of evidence whose commentary is gone, or cites nothing',
    'It would stay for ever, with the words of its sources.',
    'Run “npm run ingest”, which removes it, and commit that.',
  ),
];
