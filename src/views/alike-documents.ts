import type { AlikePair } from '../alike/kept-pairs.ts';
import type { BriefingLink } from './briefing-neighbourhood.ts';

/** A document that says nearly the same as another one. */
export interface AlikeDocument {
  readonly briefing: BriefingLink;
  /** How much of the shorter one stands in the other, from 0 to 1. */
  readonly share: number;
  /** Whether both are the same bytes. */
  readonly isSame: boolean;
}

/** More would be a list of a story's copies, and no help. */
const most = 5;

/** By slug, the documents of the site that say nearly the same, those with most in common first. */
export function listAlikeDocuments(
  briefings: readonly BriefingLink[],
  pairs: readonly AlikePair[],
): ReadonlyMap<string, readonly AlikeDocument[]> {
  const links = new Map<string, BriefingLink>(briefings.map(({ slug, title, lang }) => [slug, { slug, title, lang }]));
  const found = new Map<string, AlikeDocument[]>();
  const add = (slug: string, other: string, { share, isSame }: AlikePair) => {
    const briefing = links.get(other);
    if (!briefing || !links.has(slug)) return;
    const list = found.get(slug) ?? [];
    list.push({ briefing, share, isSame });
    found.set(slug, list);
  };
  for (const pair of pairs) {
    const [one, other] = pair.slugs;
    add(one, other, pair);
    add(other, one, pair);
  }
  const cut = (list: readonly AlikeDocument[]) => list.toSorted((a, b) => b.share - a.share).slice(0, most);
  return new Map([...found].map(([slug, list]) => [slug, cut(list)]));
}
