import type { SiteCost } from './measure-site.ts';
import type { PeerCost } from './measure-starlight.ts';

const format = (number: number) => number.toFixed(number < 10 ? 2 : number < 100 ? 1 : 0);
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
/** Milliseconds of processor time for each of `count`. */
const each = (seconds: number, count: number) => (seconds * 1000) / Math.max(1, count);

/** What a site of one size costs; `first` is the smallest that was measured. */
export function toSiteLines({ documents, cold, warm, changed, weight, search }: SiteCost, first: SiteCost): string[] {
  const { pages, files, bytes } = weight;
  const perDocument = each(cold.cpu, documents);
  const growth = perDocument / each(first.cold.cpu, first.documents);
  return [
    `scale, ${documents} documents: cold ${format(cold.cpu)} s of CPU in ${format(cold.wall)} s; ${format(perDocument)} ms a document (${format(growth)} times that at ${first.documents}), ${format(each(cold.cpu, pages))} ms a page`,
    `  warm ${percent(warm.cpu, cold.cpu)} of cold; one document changed ${percent(changed.cpu, cold.cpu)} (${format(changed.wall)} s)`,
    `  memory at most ${cold.memory} MB cold, ${warm.memory} MB warm, ${changed.memory} MB changed, all processes together; ${format((cold.memory * 1000) / documents)} KB a document`,
    `  ${pages} pages, ${files} files, ${format(bytes / 1e6)} MB; ${format(pages / documents)} pages and ${format(bytes / 1000 / documents)} KB a document`,
    search === undefined
      ? '  search: not measured'
      : `  a search for three words loads ${format(search / 1000)} KB${first.search && first.documents !== documents ? `, ${format((search - first.search) / 1000)} KB more than at ${first.documents}` : ''}`,
  ];
}

/** What each further document and page costs from one size to the next, beside what a whole build costs for each. */
export function toGrowthLines(sites: readonly SiteCost[]): string[] {
  return sites.slice(1).flatMap((site, index) => {
    const before = sites[index];
    if (!before) return [];
    const more = site.cold.cpu - before.cold.cpu;
    const perDocument = each(more, site.documents - before.documents);
    const perPage = each(more, site.weight.pages - before.weight.pages);
    const whole = each(site.cold.cpu, site.documents) / each(before.cold.cpu, before.documents);
    return [
      `from ${before.documents} to ${site.documents} documents: ${format(perDocument)} ms for each further document, ${format(perPage)} ms for each further page; the mean of all documents is ${format(whole)} times what it was`,
    ];
  });
}

/** What Starlight costs for the same articles, each on one page, beside this site; `before` is the size measured before. */
export function toPeerLine(peer: PeerCost, before: PeerCost | undefined, site: SiteCost): string {
  const name = `Starlight ${peer.hasSidebar ? 'with' : 'without'} its sidebar, ${peer.documents} pages`;
  const perPage = each(peer.cold.cpu, peer.documents);
  const further = before && each(peer.cold.cpu - before.cold.cpu, peer.documents - before.documents);
  const more = further === undefined ? '' : `, ${format(further)} ms for each further one`;
  const own = each(site.cold.cpu, site.documents);
  return `${name}: ${format(perPage)} ms of CPU a page${more}; all pages of a document here cost ${format(own / perPage)} times that, one page ${format(each(site.cold.cpu, site.weight.pages) / perPage)}; ${peer.cold.memory} MB`;
}
