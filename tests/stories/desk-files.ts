import { createPo } from '../../src/translation/create-po.ts';
import { toPoText } from '../../src/translation/po/to-po-text.ts';

/** What the report on the harbour says, and its reviewed translation. All of it was invented for these stories. */
export const harbour = {
  spent: [
    'Il porto di Borgomare ha speso 1,8 miliardi di euro nel 2021 per i nuovi moli.',
    'The harbour of Borgomare spent 1.8 billion euros in 2021 on the new piers.',
  ],
  ships: [
    'Secondo la Capitaneria, nel 2022 sono passate 1.200 navi da Borgomare.',
    'According to the Harbour Office, 1,200 ships passed through Borgomare in 2022.',
  ],
  plans: [
    'Nel 2023 il porto potrebbe spendere 2,1 miliardi di euro.',
    'In 2023 the harbour may spend 2.1 billion euros.',
  ],
  storms: [
    'I pescatori temono le tempeste d’inverno, che arrivano dal mare aperto.',
    'The fishermen fear the winter storms, which come from the open sea.',
  ],
  cranes: [
    'Il ministro Livio Tarcone ha detto: «Le gru nuove lavoreranno anche di notte».',
    'Minister Livio Tarcone said: “The new cranes will work at night too.”',
  ],
  opened: ['Il 12 marzo 2023 Borgomare ha aperto il molo nord.', 'On 12 March 2023 Borgomare opened the north pier.'],
} as const;

const piers = `Il porto di Borgomare ha speso 1,2 miliardi di euro nel 2019 per i vecchi moli.
Nel 2020 il porto di Borgomare ha speso 1,4 miliardi di euro per i vecchi moli.

Il 4 maggio 2020 Borgomare ha chiuso il molo sud. Il ministro Livio Tarcone era contrario.
`;

const toFacts = (title: string, date: string) =>
  `title: { en: ${title} }\ntitleBy: editors\nlang: it\npublisher: Gazzetta di Borgomare\ndate: ${date}\n`;

const toEntity = (id: string, fields: string, definition: string) =>
  `---\nid: ${id}\ntype: place\n${fields}\n---\n\n${definition}\n`;

/**
 * The project of a small desk: two Italian reports on the harbour of Borgomare, the later one translated and reviewed, and
 * a glossary of two places.
 */
export const deskFiles: Readonly<Record<string, string>> = {
  'seeds/harbour.txt': `${Object.values(harbour)
    .map(([italian]) => italian)
    .join('\n\n')}\n`,
  'seeds/harbour.yml': toFacts('The accounts of the harbour', '2023-06-01'),
  'seeds/piers.txt': piers,
  'seeds/piers.yml': toFacts('The old piers', '2021-02-01'),
  'content/translations/harbour.en.po': toMemory(),
  'content/glossary/italy.mdx': toEntity('italy', 'code: { region: IT }', 'A country in Europe.'),
  'content/glossary/borgomare.mdx': toEntity(
    'borgomare',
    'names: { en: Borgomare }\naliases: { en: [Seatown] }',
    'A harbour town.',
  ),
};

function toMemory(): string {
  const entries = Object.values(harbour).map(([source, target]) => ({
    ...{ source, target, isDraft: false, references: [], extracted: [], flags: [] },
    comments: ['reviewed: Ada Rossi, 2023-06-20'],
  }));
  return toPoText({ ...createPo('harbour', 'it', 'en'), entries });
}

/** A commentary with this text below a front matter that no rule finds fault with. */
export function toCommentary(body: string, title = 'On the harbour'): string {
  return `---\ntitle: ${title}\nsummary: Written for the desk\nauthors: [Ada Rossi]\ndate: 2023-07-02\n---\n\n${body}\n`;
}
