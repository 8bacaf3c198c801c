import { join } from 'node:path';
import { writeSearchIndex } from '../../src/integrations/search-index.ts';
import type { Build } from './build.ts';

/** Makes the search of the site, now that Astro has ended and holds no memory any more. */
export async function writeSearch({ made }: Build): Promise<void> {
  const found = await writeSearchIndex(made, join('.cache', 'search'));
  const counts = [...found].map(([lang, passages]) => `${lang} ${passages}`);
  console.log(`Passages that search finds, by language: ${counts.join(', ')}.`);
}
