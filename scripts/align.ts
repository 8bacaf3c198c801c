import './cache/compile-cache.mjs';

// Loaded after that, so that it is compiled once and not at every start.
await (process.argv.length > 2 ? import('./align/align-document.ts') : import('./ndjson/align-lines.ts'));
