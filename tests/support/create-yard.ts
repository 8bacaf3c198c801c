import type { PoEntry } from '../../src/translation/po/po-file.ts';

/** A sentence that one document has which is shown whole, and another where it is withheld. */
export const lighthouse = 'Il faro bianco resta acceso tutta la notte senza interruzioni.';

/** An entry of a translation by an engine. */
export function draft(source: string, target: string, ...comments: string[]): Partial<PoEntry> {
  return { source, target, comments: ['provenance: an engine, 2026-11-20', ...comments] };
}

/** What of the page about the yards may be shown, and why. */
export const yardShown = {
  figure: 'Nel 2018 ne ha varati 42, dopo lunghe esitazioni.',
  quotationOpens: '«La gru grigia resta ferma.',
  quotationGoesOn: 'I calafati cantano sottovoce ogni mattina presto.',
  quotationEnds: 'Nessuno compra più legno stagionato», racconta il nostromo.',
  cited: 'Bacini asciutti e pompe guaste',
  stale: 'Ogni estate arrivano 17 velieri danesi.',
} as const;

/** What is in its file and is no sentence of its text. */
export const yardHead = {
  title: 'Cantieri silenziosi lungo la costa ionica',
  description: 'Riassunto riservato che nessun altro sito dovrebbe riportare.',
} as const;

/** A page with marks within marks, whose head repeats what its text says. */
export const yard = `<!doctype html>
<html lang="it"><head><title>${yardHead.title}</title>
<meta name="description" content="${yardHead.description}"></head><body>
<h1>Officine dimenticate dietro la ferrovia</h1>
<p>La vecchia armatrice <em>Serafina <a href="https://example.org/elenco">Bellarosa</a></em> contempla <b>gli
scafi</b> arrugginiti. ${yardShown.figure}</p>
<p>${yardShown.quotationOpens} ${yardShown.quotationGoesOn} ${yardShown.quotationEnds} Il vento sposta
lentamente segatura umida ovunque.</p>
<h2>${yardShown.cited}</h2>
<p>Un apprendista disegna carene immaginarie sul muro scrostato. ${yardShown.stale}</p>
<p>${lighthouse} La nebbia inghiotte ogni richiamo dei rimorchiatori lontani.</p>
</body></html>
`;

/** Made when the sentence also said what stands in one before it now. */
export const staleTranslation =
  'Each summer 17 Danish tall ships arrive, while an apprentice draws imaginary hulls upon a peeling wall.';

export const yardEnglish: readonly Partial<PoEntry>[] = [
  draft(yardShown.quotationGoesOn, 'The caulkers sing softly every morning at dawn.'),
  {
    ...draft(yardShown.stale, staleTranslation),
    previous: 'Ogni estate arrivano 17 velieri danesi, e un apprendista disegna carene.',
  },
];
