import { createIdMaker } from '../../src/pipeline/ids.ts';
import { createPo } from '../../src/translation/create-po.ts';
import type { PoEntry } from '../../src/translation/po/po-file.ts';
import { toPoText } from '../../src/translation/po/to-po-text.ts';
import { draft, lighthouse, yard, yardEnglish, yardShown } from './create-yard.ts';

/** What of the dock report may be shown as excerpts, and why. */
export const dockShown = {
  figure: 'La darsena orientale ha ricevuto 340 pescherecci nel 2019.',
  quotation:
    '«Nessuno riparerà quei cancelli arrugginiti prima dell’inverno», ha dichiarato la direttrice del museo navale.',
  cited: 'Le gru antiche guardano verso oriente senza muoversi mai.',
  listed: 'Sul molo restano 25 ancore pesanti.',
} as const;

const dock = `# Notizie raccolte dagli uffici tecnici portuali

${dockShown.figure} Gli archivisti conservano volentieri vecchie fotografie ingiallite della banchina. I pontili dormono sotto una nebbia ostinata e silenziosa.

${dockShown.quotation} ${dockShown.cited} Un guardiano distratto annaffia gerani dietro la vecchia dogana.

## Capannoni chiusi da tempo

Mosca osserva da lontano questi capannoni umidi e dimenticati.

- Corde intrecciate riposano dentro casse verniciate di verde scuro.
- ${dockShown.listed}

| Capannone | Custode | Botticelle |
| --- | --- | --- |
| Tramontana | Ermenegildo Zuccarotti | 1.750 |
| Libeccio | Filiberta Ornaghini | 960 |
`;

/** A text without a title: it is called by its opening words. */
const registry = `Il catasto comunale elenca ville abbandonate lungo la collina settentrionale. Secondo la vecchia direttrice del museo civico, nel 2021 la Cina ha acquistato 88 mulini a vento. Il sindaco ha detto: «Venderemo soltanto i terreni che nessuno vuole coltivare». Pechino tace e la Cina aspetta.
`;

const dockEnglish: readonly Partial<PoEntry>[] = [
  draft('Notizie raccolte dagli uffici tecnici portuali', 'News gathered by the technical offices of the port'),
  draft(
    dockShown.figure,
    'The eastern dock received 340 fishing boats in 2019.',
    'note: The source says dock for basin.',
  ),
  draft(
    'Gli archivisti conservano volentieri vecchie fotografie ingiallite della banchina.',
    'Archivists gladly keep old yellowed photographs of the quay, and the piers sleep under a stubborn silent fog.',
    'note: The archivists of this place are known for their photographs.',
  ),
  { source: 'I pontili dormono sotto una nebbia ostinata e silenziosa.', comments: ['joined'] },
  draft(
    dockShown.quotation,
    '“Nobody will repair those rusty gates before winter,” the director of the naval museum declared.',
    'added: Visitors nodded politely and walked away slowly.',
  ),
  draft(
    dockShown.cited,
    'The ancient cranes gaze eastward without ever moving, while an absent-minded guard waters geraniums behind the old customs house.',
  ),
  { source: 'Un guardiano distratto annaffia gerani dietro la vecchia dogana.', comments: ['joined'] },
  draft('Capannoni chiusi da tempo', 'Sheds closed for a long time'),
  draft(
    'Mosca osserva da lontano questi capannoni umidi e dimenticati.',
    'Moscow watches these damp forgotten sheds from far away.',
  ),
  draft(
    'Corde intrecciate riposano dentro casse verniciate di verde scuro.',
    'Braided ropes rest inside crates painted dark green.',
  ),
  draft(dockShown.listed, 'On the pier 25 heavy anchors remain.'),
  draft('Custode', 'Warden'),
];

const registryEnglish: readonly Partial<PoEntry>[] = [
  draft(
    'Il catasto comunale elenca ville abbandonate lungo la collina settentrionale.',
    'The municipal land registry lists abandoned villas along the northern hill.',
  ),
  draft(
    'Secondo la vecchia direttrice del museo civico, nel 2021 la Cina ha acquistato 88 mulini a vento.',
    'According to the old director of the civic museum, in 2021 China bought 88 windmills.',
  ),
];

/** An analysis that cites a sentence and a heading which nothing else would show. */
const commentary = `---
title: On cranes
summary: Written for these tests.
authors: [A. Reader]
date: 2026-11-20
---

They stand still.

<Quote segment="${createIdMaker('s')(dockShown.cited)}" />

<Quote segment="${createIdMaker('s')(yardShown.cited)}" />
`;

/** The facts of each document, without its rights. */
const facts = {
  dock: 'lang: it\ntitle: { en: A report on the dock }\ntitleBy: editors\n',
  registry: 'lang: it\npublisher: Comune\n',
  lighthouse: 'lang: it\ntitle: { en: A note on the lighthouse }\ntitleBy: editors\n',
  yard: 'lang: it\ntitle: { en: A report on the yards }\ntitleBy: editors\n',
  port: 'lang: ar\ntitle: { en: A report on the port }\ntitleBy: editors\n',
};

/** The files of a project with a document for each mode; the report on the port is made elsewhere. */
export const restrictedFiles: Readonly<Record<string, string>> = {
  'seeds/dock.md': dock,
  'seeds/dock.yml': facts.dock,
  'seeds/registry.txt': registry,
  'seeds/registry.yml': facts.registry,
  'seeds/lighthouse.txt': `${lighthouse}\n`,
  'seeds/lighthouse.yml': facts.lighthouse,
  'seeds/yard.html': yard,
  'seeds/yard.yml': facts.yard,
  'content/translations/yard.en.po': toMemory('yard', yardEnglish),
  'content/translations/dock.en.po': toMemory('dock', dockEnglish),
  'content/translations/registry.en.po': toMemory('registry', registryEnglish),
  'content/commentary/cranes.mdx': commentary,
};

/** What limits them, where the team says “metadata”: the registry has no word of its own. */
export const limitedFacts: Readonly<Record<string, string>> = {
  'seeds/dock.yml': `${facts.dock}rights: excerpts\n`,
  'seeds/lighthouse.yml': `${facts.lighthouse}rights: full\n`,
  'seeds/yard.yml': `${facts.yard}rights: excerpts\n`,
  'seeds/port.yml': `${facts.port}rights: excerpts\n`,
};

function toMemory(slug: string, entries: readonly Partial<PoEntry>[]): string {
  return toPoText({ ...createPo(slug, 'it', 'en'), entries: entries.map(toEntry) });
}

function toEntry(more: Partial<PoEntry>): PoEntry {
  const empty = { source: '', target: '', isDraft: true, references: [], comments: [], extracted: [], flags: [] };
  return { ...empty, ...more };
}
