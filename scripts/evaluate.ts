import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listLanguages } from '../src/data/load-lexicon.ts';
import { toExtraction } from '../src/pipeline/to-extraction.ts';
import { leaveWithHelp } from './command/print-help.ts';
import { formatTable } from './evaluate/format-table.ts';
import { evaluateAlignment } from './evaluate/sets/alignment.ts';
import { evaluateNews } from './evaluate/sets/news.ts';
import { evaluateOwn } from './evaluate/sets/own.ts';
import { evaluatePhrases } from './evaluate/sets/phrases.ts';
import { type Extract, evaluateGoldenRules, evaluateTreebanks } from './evaluate/sets/segments.ts';
import { evaluateSpelled } from './evaluate/sets/spelled.ts';
import { createProjectPipeline } from './ingest/project-pipeline.ts';

leaveWithHelp('npm run evaluate');
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
const missing: string[] = [];
for (const { file, evaluate } of publicSets) {
  const path = join(shared, file);
  if (existsSync(path)) rows.push(...evaluate(path, extract));
  else missing.push(file);
}
console.log(formatTable(rows));
console.log(`
P is the share of what was found that is right, R the share of what is there that was found, F1 their mean; “exact” counts
only what was found to the letter. Comparison, modality and attribution are of the figures found right; “traps left
alone” are numbers that are no figures and were not taken for any.`);
if (missing.length > 0) {
  console.log(`Left out, as they are not part of the project: the public sets ${missing.join(', ')} in ${shared}.`);
}
