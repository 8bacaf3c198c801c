import { alignLine } from './align-line.ts';
import { filterLines } from './filter-lines.ts';

await filterLines(alignLine);
