import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { createLineExtractor } from './extract/extract-line.ts';
import { createProjectPipeline } from './ingest/project-pipeline.ts';
import { readGlossary } from './ingest/read-glossary.ts';

const extractLine = createLineExtractor(createProjectPipeline(readGlossary(process.cwd())));

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  const { output, isFault } = extractLine(line);
  if (isFault) process.exitCode = 1;
  if (!process.stdout.write(`${JSON.stringify(output)}\n`)) await once(process.stdout, 'drain');
}
