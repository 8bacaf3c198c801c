import { createPo } from '../../src/translation/create-po.ts';
import type { PoEntry } from '../../src/translation/po/po-file.ts';
import { toPoText } from '../../src/translation/po/to-po-text.ts';

/** A report in Italian with headings, a list and a table, written for these tests. */
const text = `# I depositi del porto

Il porto ha tre depositi. I lavori sono cominciati il 12 marzo 2023. Il ministro avrebbe firmato il contratto.

La gara vale 40 milioni di euro e riguarda 25 chilometri di strade.

## Le merci

Il deposito nuovo resta chiuso fino al prossimo autunno.

- Il grano arriva per ferrovia.
- Il carbone arriva per mare.

| Deposito | Merci | Tonnellate |
| --- | --- | --- |
| Nord | grano | 1.200 |
| Sud | carbone | 800 |
`;

const provenance = 'provenance: an engine, 2026-11-20';
const review = 'reviewed: A. Reader, 2026-11-21';
const draft = (source: string, target: string): Partial<PoEntry> => ({
  source,
  target,
  isDraft: true,
  comments: [provenance],
});
const reviewed = (source: string, target: string): Partial<PoEntry> => ({
  source,
  target,
  comments: [provenance, review],
});

/** The faults: another date; no hedge; another number and another unit. The stale one was reviewed before its original changed. */
const english: readonly Partial<PoEntry>[] = [
  reviewed('I depositi del porto', 'The depots of the port'),
  reviewed('Il porto ha tre depositi.', 'The port has three depots.'),
  draft('I lavori sono cominciati il 12 marzo 2023.', 'The works began on 12 May 2023.'),
  draft('Il ministro avrebbe firmato il contratto.', 'The minister signed the contract.'),
  draft(
    'La gara vale 40 milioni di euro e riguarda 25 chilometri di strade.',
    'The tender is worth 14 million euros and covers 25 miles of roads.',
  ),
  reviewed('Le merci', 'The goods'),
  {
    ...draft('Il deposito nuovo resta chiuso fino al prossimo autunno.', 'The new depot stays open until next autumn.'),
    previous: 'Il deposito nuovo resta aperto fino al prossimo autunno.',
    comments: [provenance, review],
  },
  draft('Il grano arriva per ferrovia.', 'The grain comes by rail.'),
  reviewed('Deposito', 'Depot'),
  reviewed('Merci', 'Goods'),
  reviewed('Tonnellate', 'Tonnes'),
  reviewed('Nord', 'North'),
  reviewed('grano', 'grain'),
  reviewed('1.200', '1,200'),
  draft('Sud', 'South'),
];

/** The files of a project that hold the report and its translation into English. */
export const depotFiles: Readonly<Record<string, string>> = {
  'seeds/depots.md': text,
  'seeds/depots.yml': 'lang: it\ntitle: { en: A report on the depots }\ntitleBy: editors\n',
  'content/translations/depots.en.po': toPoText({ ...createPo('depots', 'it', 'en'), entries: english.map(toEntry) }),
};

function toEntry(more: Partial<PoEntry>): PoEntry {
  const empty = { source: '', target: '', isDraft: false, references: [], comments: [], extracted: [], flags: [] };
  return { ...empty, ...more };
}
