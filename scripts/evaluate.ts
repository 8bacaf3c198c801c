import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listLanguages } from '../src/data/load-lexicon.ts';
import { toExtraction } from '../src/pipeline/to-extraction.ts';
import { formatTable } from './evaluate/format-table.ts';
import { evaluateAlignment } from './evaluate/sets/alignment.ts';
import { evaluateNews } from './evaluate/sets/news.ts';
import { evaluateOwn } from './evaluate/sets/own.ts';
import { evaluatePhrases } from './evaluate/sets/phrases.ts';
import { type Extract, evaluateGoldenRules, evaluateTreebanks } from './evaluate/sets/segments.ts';
import { evaluateSpelled } from './evaluate/sets/spelled.ts';
import { createProjectPipeline } from './ingest/project-pipeline.ts';

const shared = '../shared/data';
const pipeline = createProjectPipeline([]);
const extract: Extract = (text, lang, date) =>
  toExtraction(pipeline({ text, format: 'text', lang, ...(date && { date }) }));

const publicSets = [
  { file: 'figures.duckling.jsonl', evaluate: evaluatePhrases },
  { file: 'mentions-and-figures.ronec-valid.ro.jsonl', evaluate: evaluateNews },
  { file: 'segments.ud-dev.jsonl', evaluate: evaluateTreebanks },
  { file: 'segments.golden-rules.jsonl', evaluate: evaluateGoldenRules },
  { file: 'align.dev.jsonl', evaluate: evaluateAlignment },
];

const rows = [...evaluateOwn('tests/evaluation', extract), ...(await evaluateSpelled(listLanguages()))];
for (const { file, evaluate } of publicSets) {
  const path = join(shared, file);
  if (existsSync(path)) rows.push(...evaluate(path, extract));
  else console.error(`${path} is not there: its set is left out.`);
}
console.log(formatTable(rows));
