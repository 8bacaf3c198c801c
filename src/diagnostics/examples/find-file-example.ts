import { briefingExamples } from './briefing-examples.ts';
import { doubtExamples } from './doubt-examples.ts';
import type { FileExample, FileExamples } from './file-example.ts';
import { fileExamples } from './file-examples.ts';
import { fileSeedExamples } from './file-seed-examples.ts';
import { glossaryExamples } from './glossary-examples.ts';
import printed from './printed.json' with { type: 'json' };
import { proseFrameExamples } from './prose-frame-examples.ts';
import { recordExamples } from './record-examples.ts';
import { seedExamples } from './seed-examples.ts';
import { shardExamples } from './shard-examples.ts';
import { translationExamples } from './translation-examples.ts';
import { translationFileExamples } from './translation-file-examples.ts';

/** The example of each rule that is not about what commentary says; those have theirs in the rule. */
export const examplesOfFiles: FileExamples = {
  ...proseFrameExamples,
  ...fileExamples,
  ...shardExamples,
  ...glossaryExamples,
  ...seedExamples,
  ...doubtExamples,
  ...briefingExamples,
  ...fileSeedExamples,
  ...translationExamples,
  ...translationFileExamples,
  ...recordExamples,
};

/** An example with the line that a check prints of it. */
export interface PrintedExample extends FileExample {
  readonly printed: string;
}

const lines: Readonly<Record<string, string>> = printed;

/** The example of the rule with this id; the lines in `printed.json` are written and held by the test that runs them all. */
export function findFileExample(id: string): PrintedExample | undefined {
  const example = Object.hasOwn(examplesOfFiles, id) ? examplesOfFiles[id] : undefined;
  return example && { ...example, printed: lines[id] ?? '' };
}
