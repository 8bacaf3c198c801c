import { createPo } from '../../src/translation/create-po.ts';
import type { PoEntry } from '../../src/translation/po/po-file.ts';
import { toPoText } from '../../src/translation/po/to-po-text.ts';

/** A report in Arabic, written for these tests, a paragraph a sentence. */
export const port = [
  'استقبل الميناء 1200 سفينة في عام 2023.',
  'لم تغرق أي سفينة.',
  'لم يصب أحد بأذى.',
  'قالت الوزارة إن الأعمال ستستمر خمس سنوات.',
  'ارتفعت الإيرادات بنسبة 12 في المئة.',
  'تفتح المدارس أبوابها غدا.',
] as const;

const provenance = 'provenance: by hand, 2026-11-20';

/** A translation of it in every shape there is: reviewed, two in one, one in two with an addition, wrong, missing. */
const english: readonly Partial<PoEntry>[] = [
  { target: 'The port received 1,200 ships in 2023.', comments: [provenance, 'reviewed: A. Reader, 2026-11-21'] },
  { target: 'No ship sank, and no one was hurt.', isDraft: true, comments: [provenance] },
  { comments: ['joined'] },
  {
    target: 'The works will take five years. So the ministry said.',
    isDraft: true,
    comments: [provenance, 'added: Nobody objected.'],
  },
  { target: 'Revenue rose by 21 percent.', isDraft: true, comments: [provenance] },
  {},
];
const french: readonly Partial<PoEntry>[] = [
  { target: 'Le port a reçu 1 200 navires en 2023.', isDraft: true, comments: [provenance] },
];

/** The files of a project that hold the report and its translations into English and French. */
export const portFiles: Readonly<Record<string, string>> = {
  'seeds/port.txt': `${port.join('\n\n')}\n`,
  'seeds/port.yml': 'lang: ar\ntitle: { en: A report on the port }\ntitleBy: editors\n',
  'content/translations/port.en.po': toMemory('en', english),
  'content/translations/port.fr.po': toMemory('fr', french),
};

function toMemory(lang: string, said: readonly Partial<PoEntry>[]): string {
  const entries = port.map(
    (source, at): PoEntry => ({
      source,
      target: '',
      isDraft: false,
      references: [`seeds/port.txt:${at * 2 + 1}`],
      comments: [],
      extracted: [],
      flags: [],
      ...said[at],
    }),
  );
  return toPoText({ ...createPo('port', 'ar', lang), entries });
}
