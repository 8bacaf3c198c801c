import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ingest } from '../../../../scripts/ingest/ingest.ts';
import { ingestShard } from '../../../../scripts/ingest/shards/ingest-shard.ts';
import { openParts } from '../../../../scripts/ingest/shards/open-parts.ts';
import { partFolder, toPartName } from '../../../../scripts/ingest/shards/part.ts';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.ts';
import { catchDiagnostics, type Stages } from './stage.ts';

const beside = { 'seeds/exports.txt': 'Exports rose by 3% in the year 2023.\n', 'seeds/exports.yml': 'lang: en\n' };

function readShard(root: string, index: number, of: number): void {
  ingestShard(root, { index, of }, join(root, partFolder, toPartName({ index, of })));
}

/** What a merge says of all parts there are. */
function findInParts(root: string): Diagnostic[] {
  const paths = readdirSync(join(root, partFolder)).sort();
  const told = catchDiagnostics(() =>
    ingest({ root, given: openParts(paths.map((name) => join(root, partFolder, name))) }),
  );
  return told.map((diagnostic) => ({ ...diagnostic, file: diagnostic.file.replace(`${root}/`, '') }));
}

const find = findInParts;

/** How the examples about parts are played. */
export const shardStages: Stages = {
  'broken-part': {
    ...{ beside, find },
    fail: ({ root, write, read }, { file }) => {
      for (const index of [1, 2]) readShard(root, index, 2);
      write(file, read(file).slice(0, -20));
    },
    mend: ({ root }) => readShard(root, 1, 2),
  },
  'missing-part': {
    ...{ beside, find, at: 'shard 2/2' },
    fail: ({ root }) => readShard(root, 1, 2),
    mend: ({ root }) => readShard(root, 2, 2),
  },
  'doubled-part': {
    ...{ beside, find },
    fail: ({ root, write, read }, { file }) => {
      for (const index of [1, 2]) readShard(root, index, 2);
      write(file, read(`${partFolder}/part-1-of-2.ndjson`));
    },
    mend: ({ remove }, { file }) => remove(file),
  },
  'stale-part': {
    ...{ beside, find },
    fail: ({ root, write }) => {
      readShard(root, 1, 1);
      write('seeds/exports.txt', 'Exports rose by 4% in the year 2023.\n');
    },
    mend: ({ root }) => readShard(root, 1, 1),
  },
};
