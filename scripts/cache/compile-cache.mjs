import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Loaded before all else, and in JavaScript, so that even the first file in TypeScript comes compiled from the cache.
enableCompileCache(fileURLToPath(new URL('../../.cache/compile', import.meta.url)));
