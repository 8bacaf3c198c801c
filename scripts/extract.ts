import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { listLanguages, loadLexicon } from '../src/data/load-lexicon.ts';
import { createPipeline } from '../src/pipeline/create-pipeline.ts';
import { createLineExtractor } from './extract/extract-line.ts';
import { readGlossary } from './ingest/read-glossary.ts';

const pipeline = createPipeline({ languages: listLanguages(), loadLexicon, entities: readGlossary(process.cwd()) });
const extractLine = createLineExtractor(pipeline);

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  const { output, isFault } = extractLine(line);
  if (isFault) process.exitCode = 1;
  if (!process.stdout.write(`${JSON.stringify(output)}\n`)) await once(process.stdout, 'drain');
}
