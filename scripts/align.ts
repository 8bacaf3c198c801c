import { alignLine } from './ndjson/align-line.ts';
import { filterLines } from './ndjson/filter-lines.ts';

await filterLines(alignLine);
