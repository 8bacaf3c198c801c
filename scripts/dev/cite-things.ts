import type { Evidence } from '../../src/commentary/evidence.ts';
import { listSnippets } from '../../src/commentary/to-snippet.ts';
import type { Thing } from './page/find-things.ts';

/** Something that can be cited, and the ways to cite it, ready to paste. */
export interface CitedThing extends Thing {
  readonly snippets: readonly string[];
}

/** The ways to cite things of a page; none for what may not be quoted, and those of each document where the page names none. */
export function citeThings(things: readonly Thing[], evidence: Evidence): CitedThing[] {
  return things.map((thing) => ({ ...thing, snippets: toSnippets(thing, evidence) }));
}

function toSnippets({ kind, id, briefing }: Thing, { segments, figures, unquotable }: Evidence): string[] {
  if (kind === 'entity') return listSnippets(kind, { id }, false);
  const places = (kind === 'figure' ? figures : segments).get(id) ?? [];
  const slugs = places.map((place) => place.briefing.slug);
  const meant = briefing !== undefined && slugs.includes(briefing) ? [briefing] : slugs;
  return meant
    .filter((slug) => !unquotable.has(slug))
    .flatMap((slug) => listSnippets(kind, { id, briefing: slug }, slugs.length > 1));
}
