import './cache/compile-cache.mjs';

// Loaded after that, so that it is compiled once and not at every start.
await import('./ndjson/extract-lines.ts');
