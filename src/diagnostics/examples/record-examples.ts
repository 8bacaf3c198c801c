import { type FileExamples, toText, toTold } from './file-example.ts';

/** About files that commands write. */
export const recordExamples: FileExamples = {
  'change-record': toText(
    'content/changes/2024-04-12.json',
    '{ "date": "2024-04-11", "added": [], "changed": [], "withdrawn": [] }\n',
    '{ "date": "2024-04-12", "added": [], "changed": [], "withdrawn": [] }\n',
  ),
  'moved-evidence': toTold(
    'content/commentary/ferries.mdx',
    'The sentence that <Cite segment="…" /> names was corrected in its document.',
    'The commentary cites the sentence as it is now.',
  ),
  'evidence-record': toTold(
    'content/commentary/ferries.evidence.yml',
    'A person edited the record, and its first word became “refernces:”.',
    'The record is as it was committed.',
  ),
  'stale-record': toTold(
    'content/commentary/ferries.evidence.yml',
    'The commentary was committed, and the record that “npm run ingest” wrote beside it was not.',
    'Both are committed.',
  ),
  'orphaned-record': toTold(
    'content/commentary/ferries.evidence.yml',
    'The commentary was removed, and its record was not.',
    'Both are removed.',
  ),
};
