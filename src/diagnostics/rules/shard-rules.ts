import type { Rule } from '../rule.ts';
import { toRule } from './to-rule.ts';

/** About the parts that several machines have read, when they are merged. */
export const shardRules: readonly Rule[] = [
  toRule(
    'broken-part',
    'error',
    'a part that is not whole',
    'The file is no part that “npm run ingest -- --shard” wrote, or it was cut short or changed on its way here. Nothing was merged.',
    'Copy it here again, or run its shard again.',
  ),
  toRule(
    'missing-part',
    'error',
    'a shard whose part is not there',
    'Its documents would be missing without a word. Nothing was merged.',
    'Run the shard that the message names, and merge again with its part.',
  ),
  toRule(
    'doubled-part',
    'error',
    'two parts of the same shard, or parts of two different numbers of shards',
    'It cannot be known which is meant. Nothing was merged.',
    'Name each shard’s part once, all of one number of shards.',
  ),
  toRule(
    'stale-part',
    'error',
    'a part that was read from something else than is here',
    'Since the shard was read, one of its documents, the glossary or the code has changed, or the shard was read from another state of the project. Nothing was merged.',
    'Run the shard that the message names again, on the same state of the project as the merge.',
  ),
];
