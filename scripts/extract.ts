import { once } from 'node:events';
import { createProjectPipeline } from './ingest/project-pipeline.ts';
import { readGlossary } from './ingest/read-glossary.ts';
import { createLineExtractor } from './ndjson/extract-line.ts';
import { readLines } from './ndjson/read-lines.ts';

const extractLine = createLineExtractor(createProjectPipeline(readGlossary(process.cwd())));

for await (const line of readLines(process.stdin)) {
  const { output, isFault } = extractLine(line);
  if (isFault) process.exitCode = 1;
  if (!process.stdout.write(`${JSON.stringify(output)}\n`)) await once(process.stdout, 'drain');
}
