import { readKeptGlossary } from '../cache/read-kept-glossary.ts';
import { createProjectPipeline } from '../ingest/project-pipeline.ts';
import { createLineExtractor } from './extract-line.ts';
import { filterLines } from './filter-lines.ts';

await filterLines(createLineExtractor(createProjectPipeline(readKeptGlossary(process.cwd()))));
