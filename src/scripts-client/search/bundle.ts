import type { Pagefind } from '../../search/text-index.ts';

/**
 * Opens the Pagefind bundle of one language. Each has its own program, since the program holds one stemmer.
 * @throws where it cannot be loaded.
 */
export async function openBundle(base: string, lang: string): Promise<Pagefind> {
  const folder = `${base}pagefind/${lang}/`;
  const { createInstance } = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  const pagefind: Pagefind = createInstance({ noWorker: true });
  return {
    search: async (words) => {
      const found = await pagefind.search(words);
      if (found.results.length === 0) refuseLoss(`${folder}index/`);
      return found;
    },
  };
}

/** Pagefind takes a part of the index that could not be loaded for one that has nothing. */
function refuseLoss(folder: string): void {
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const lost = entries.find(({ name, responseStatus }) => name.includes(folder) && responseStatus >= 400);
  if (!lost) return;
  performance.clearResourceTimings();
  throw new Error(`${lost.name}: ${lost.responseStatus}`);
}
