import { existsSync } from 'node:fs';
import { rateByLighthouse } from './lighthouse.ts';
import { listHeaviestPages } from './list-kinds.ts';
import { serveSite } from './serve-site.ts';

/** Prints the points of the heaviest page of each kind in `dist`, and what cost any. */
export async function printLighthouse(dist: string): Promise<void> {
  if (!existsSync(dist)) {
    console.log('lighthouse: there is no dist/ yet; “npm run build” makes it');
    return;
  }
  const site = await serveSite(dist);
  const urls = listHeaviestPages(dist).map((path) => site.url + path);
  try {
    for await (const { url, device, scores, faults } of rateByLighthouse(urls)) {
      const points = scores.map(([category, value]) => `${category} ${value}`).join(', ');
      console.log(`lighthouse /${url.slice(site.url.length)}, ${device}: ${points}`);
      for (const fault of faults) console.log(`  ${fault}`);
    }
  } finally {
    site.close();
  }
}
