import { type FileExamples, toTold } from './file-example.ts';

/** About parts that are merged. */
export const shardExamples: FileExamples = {
  'broken-part': toTold(
    '.cache/shards/part-1-of-2.ndjson',
    'The file was cut short while it was copied.',
    'The file is copied again, whole.',
  ),
  'missing-part': toTold(
    '.cache/shards/part-2-of-2.ndjson',
    'Of two shards, only the part of the first is there.',
    'The parts of both are there.',
  ),
  'doubled-part': toTold(
    '.cache/shards/part-1-of-2.old.ndjson',
    'The part of the first shard is there twice, under two names.',
    'Each part is there once.',
  ),
  'stale-part': toTold(
    '.cache/shards/part-1-of-1.ndjson',
    'A document was corrected after its shard had been read.',
    'The shard is read again.',
  ),
};
