import { type FileExamples, toTold } from './file-example.ts';

const file = 'content/briefings/exports.mdx';

/** About briefings, which are never edited. */
export const briefingExamples: FileExamples = {
  'stale-briefing': toTold(
    file,
    'A fact beside the document was corrected, and nothing was run since.',
    'The briefing is what “npm run ingest” writes.',
  ),
  'orphaned-briefing': toTold(
    file,
    'The document was taken out of “seeds”, and its briefing is still there.',
    'Both are gone: “npm run ingest” removes the briefing.',
  ),
  'strange-briefing': toTold(
    file,
    'A person put <Map /> below the text.',
    'The briefing is what “npm run ingest” writes.',
  ),
};
