import { existsSync } from 'node:fs';
import { measureSearch } from './search-bytes.ts';

/** Prints what each kind of query loads among `count` documents, in the panel of the site in `dist`. */
export async function printSearch(dist: string, count: number): Promise<void> {
  if (!existsSync(dist)) {
    console.log('search: there is no dist/ yet; “npm run build” makes it');
    return;
  }
  for (const { name, status, first, all, files } of await measureSearch(dist, count)) {
    console.log(
      `search among ${count} documents for ${name}: ${toKilobytes(first)} KB to the first results, ${toKilobytes(all)} KB in ${files} files to all. “${status}”`,
    );
  }
}

function toKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
