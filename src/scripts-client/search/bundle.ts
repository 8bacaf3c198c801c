import type { Pagefind } from '../../search/text-index.ts';

interface Program {
  readonly createInstance: (options: { noWorker: boolean; basePath: string }) => Pagefind;
}

/**
 * Opens the bundles of one language, each to be asked for itself.
 * @throws where one cannot be loaded.
 */
export function openBundles(base: string, lang: string, count: number): Promise<Pagefind[]> {
  const folder = `${base}pagefind/${lang}/`;
  if (count <= 1) return Promise.all([openBundle(`${folder}pagefind.js`, folder)]);
  // The program holds one bundle: each has a copy of it.
  const bundles = Array.from({ length: count }, (_, index) =>
    openBundle(`${folder}pagefind.js?${index}`, `${folder}${index}/`),
  );
  return Promise.all(bundles);
}

async function openBundle(address: string, basePath: string): Promise<Pagefind> {
  const { createInstance }: Program = await import(/* @vite-ignore */ address);
  const pagefind = createInstance({ noWorker: true, basePath });
  return {
    search: async (words) => {
      const found = await pagefind.search(words);
      if (found.results.length === 0) refuseLoss(`${basePath}index/`);
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
