import { rmSync } from 'node:fs';
import type { ScaleOptions } from './create-site.ts';
import { measureSite, type SiteCost } from './measure-site.ts';
import { installStarlight, measureStarlight, type PeerCost } from './measure-starlight.ts';
import { toGrowthLines, toPeerLine, toSiteLines } from './scale-lines.ts';

/**
 * Prints what sites of each size cost, one after the other, and what each further document costs from one size to the next;
 * with `hasPeers`, also what the same articles cost as plain pages of Starlight.
 */
export async function printScale(sizes: readonly number[], hasPeers: boolean, options: ScaleOptions): Promise<void> {
  const sites: SiteCost[] = [];
  for (const documents of sizes) {
    const site = await measureSite(documents, options);
    sites.push(site);
    for (const line of toSiteLines(site, sites[0] ?? site)) console.log(line);
  }
  for (const line of toGrowthLines(sites)) console.log(line);
  if (hasPeers) await printPeers(sites, options);
  else console.log('Starlight: not measured; “--peers” installs it for that');
}

async function printPeers(sites: readonly SiteCost[], options: ScaleOptions): Promise<void> {
  const root = await installStarlight();
  try {
    for (const hasSidebar of [false, true]) {
      const peers: PeerCost[] = [];
      for (const site of sites) {
        const peer = await measureStarlight(root, site.documents, hasSidebar, options);
        console.log(toPeerLine(peer, peers.at(-1), site));
        peers.push(peer);
      }
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
