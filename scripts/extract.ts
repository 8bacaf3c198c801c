import { createProjectPipeline } from './ingest/project-pipeline.ts';
import { readGlossary } from './ingest/read-glossary.ts';
import { createLineExtractor } from './ndjson/extract-line.ts';
import { filterLines } from './ndjson/filter-lines.ts';

await filterLines(createLineExtractor(createProjectPipeline(readGlossary(process.cwd()))));
