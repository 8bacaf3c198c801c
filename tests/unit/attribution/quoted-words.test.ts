import { describe, expect, it } from 'vitest';
import { createProjectPipeline } from '../../../scripts/ingest/project-pipeline.ts';
import { seedFactsSchema } from '../../../src/model/seed-facts.ts';
import { toBriefing } from '../../../src/pipeline/briefing/to-briefing.ts';
import { fromMdx } from '../../../src/pipeline/mdx/from-mdx.ts';
import { toMdx } from '../../../src/pipeline/mdx/to-mdx.ts';
import type { Reading } from '../../../src/pipeline/reading.ts';
import { convert } from '../../support/convert.ts';
import { readGlossary } from '../../support/read-glossary.ts';

const pipeline = createProjectPipeline(readGlossary());

async function readMail(lang: string, ...lines: readonly string[]): Promise<Reading> {
  const head = ['From: Mara Stan <mara@example.org>', 'Subject: Grain', 'Content-Type: text/plain; charset=utf-8'];
  const bytes = new TextEncoder().encode([...head, 'Content-Transfer-Encoding: 8bit', '', ...lines].join('\r\n'));
  const converted = await convert('eml', bytes);
  return pipeline({ text: converted.text, format: 'eml', converted, lang });
}

/** Each amount with how it is said and by whom. */
function describeFigures({ figures }: Pick<Reading, 'figures'>): string[] {
  return figures
    .filter(({ kind }) => kind !== 'date' && kind !== 'duration')
    .map(({ text, modality, attribution }) => [text, modality, ...(attribution ? [attribution.text] : [])].join(', '));
}

const said = 'We sold 450 tons of grain.';
const heads: [string, string, readonly string[], string][] = [
  ['en', 'a name and an address', ['On Mon, 3 Mar 2025 at 10:02, Ana Pop <ana@example.org> wrote:'], 'Ana Pop'],
  ['en', 'two lines', ['On Mon, 3 Mar 2025 at 10:02, Ana Pop', '<ana@example.org> wrote:'], 'Ana Pop'],
  ['en', 'an address alone', ['On 3 March 2025 ana@example.org wrote:'], 'ana@example.org'],
  ['de', 'a name behind its verb', ['Am 3.3.2025 um 10:02 schrieb Anna Kraus <anna@example.org>:'], 'Anna Kraus'],
  ['it', 'a name before its verb', ['Il 3 marzo 2025 Carla Neri <carla@example.org> ha scritto:'], 'Carla Neri'],
  ['ro', 'a name with its own letters', ['În lun., 3 mar. 2025, Șerban Țuță <st@example.org> a scris:'], 'Șerban Țuță'],
  ['uk', 'another script', ['пн, 3 бер. 2025 р. Олена Бойко <o@example.org> пише:'], 'Олена Бойко'],
  ['zh', 'no capitals', ['2025年3月3日 王芳 <wf@example.org> 写道：'], 'wf@example.org'],
];

describe('what an e-mail quotes', () => {
  it.each(heads)('is said by whom the line above names (%s, %s)', async (lang, _, lines, writer) => {
    const numbers = describeFigures(await readMail(lang, 'So:', '', ...lines, '> 450 t, 12 %'));
    expect(numbers.length).toBeGreaterThan(0);
    for (const line of numbers) expect(line).toContain(`, reported, ${writer}`);
  });

  it('is said by nobody named where no line above names a writer', async () => {
    const lines = ['I told Ana Pop what I think of this:', '', `> ${said}`, '', 'I have 120 tons.'];
    expect(describeFigures(await readMail('en', ...lines))).toEqual(['450 tons, reported', '120 tons, asserted']);
  });

  it('has no line that leads to it for a bottom line', async () => {
    const lines = ['On Mon, 3 March 2025 at 09:00, Ana Pop from the ministry of transport wrote:', `> ${said}`, ''];
    const own = 'Our harbour handled 120 tons of grain in 2024, which is less.';
    const { document, bottomLine, segments } = await readMail('en', ...lines, own);
    const chosen = segments.filter(({ id }) => bottomLine.includes(id));
    const texts = chosen.map(({ start, end }) => document.plain.slice(start, end));
    expect(texts).toEqual([own]);
  });

  it('is said by nobody named where another line leads to it', async () => {
    const lines = ['On 3 March 2025, Ana Pop <ana@example.org> wrote:', `> ${said}`, ''];
    const next = ['And from the letter of the ministry:', '> The state bought 900 tons.'];
    expect(describeFigures(await readMail('en', ...lines, ...next)).at(-1)).toBe('900 tons, reported');
  });

  it('ends with the lines it is quoted in, also where it is a forwarded e-mail', async () => {
    const head = ['> From: Ion Rus <ion@example.org>', '> Sent: 3 March 2025 09:00', '> To: Ana Pop <ana@example.org>'];
    const lines = ['On 4 March 2025, Ana Pop <ana@example.org> wrote:', ...head, `> ${said}`, '', 'We have 120 tons.'];
    expect(describeFigures(await readMail('en', ...lines))).toEqual([
      '450 tons, reported, Ion Rus',
      '120 tons, asserted',
    ]);
  });

  it('stays its writer’s between the answers, and at its own depth', async () => {
    const lines = ['On 3 March 2025, Ana Pop <ana@example.org> wrote:', `> ${said}`, 'I have 120 tons.'];
    const deeper = [
      '> We have 130 tons.',
      '> Ion Rus <ion@example.org> wrote:',
      '>> We need 140 tons.',
      '> I have 150 tons.',
    ];
    expect(describeFigures(await readMail('en', ...lines, ...deeper, 'We have 160 tons.'))).toEqual([
      '450 tons, reported, Ana Pop',
      '120 tons, asserted',
      '130 tons, reported, Ana Pop',
      '140 tons, reported, Ion Rus',
      '150 tons, reported, Ana Pop',
      '160 tons, asserted',
    ]);
  });

  it('keeps those whom its own words name, and what they leave open', async () => {
    const lines = [
      'Ana Pop <ana@example.org> wrote:',
      '> According to the ministry, 450 tons were sold.',
      '> It may be 500 tons.',
    ];
    expect(describeFigures(await readMail('en', ...lines))).toEqual([
      '450 tons, reported, the ministry',
      '500 tons, hedged, Ana Pop',
    ]);
  });

  it('is no bottom line where the author says anything of weight', async () => {
    const lines = [
      'The harvest of 2025 was the largest since we began, at 980 tons.',
      '',
      'Ana Pop <ana@example.org> wrote:',
    ];
    const { bottomLine, segments, source } = await readMail(
      'en',
      ...lines,
      '> The harvest of 2024 was 1200 tons, which nobody had expected.',
    );
    const chosen = segments
      .filter(({ id }) => bottomLine.includes(id))
      .map(({ start, end }) => source.slice(start, end));
    expect(chosen).toEqual([lines[0]]);
  });
});

const forwarded: [string, readonly string[], string][] = [
  [
    'Gmail',
    [
      '---------- Forwarded message ---------',
      'From: Ana Pop <ana@example.org>',
      'Date: Mon, 3 Mar 2025 at 10:02',
      'Subject: Grain',
      'To: Mara Stan <mara@example.org>',
    ],
    'Ana Pop',
  ],
  [
    'Outlook, in German',
    [
      '-----Ursprüngliche Nachricht-----',
      'Von: Kraus, Anna',
      'Gesendet: Montag, 3. März 2025 10:02',
      'An: Mara Stan',
      'Betreff: Korn',
    ],
    'Kraus, Anna',
  ],
  [
    'Outlook, in French',
    [
      '________________________________',
      'De : Anne Roux',
      'Envoyé : lundi 3 mars 2025 10:02',
      'À : Mara Stan',
      'Objet : Blé',
    ],
    'Anne Roux',
  ],
  [
    'Apple, in Italian',
    ['Inizio messaggio inoltrato:', '', 'Da: carla@example.org', 'Data: 3 marzo 2025 alle ore 10:02', 'A: Mara Stan'],
    'carla@example.org',
  ],
];

const ownLines: [string, readonly string[]][] = [
  ['an announcement', ['-----', 'What: Press conference', 'When: 12 May 2025, 10:00', 'Where: Hall 3']],
  ['a contact', ['Contact: press@example.org', 'Date: 12 May 2025, 10:00', 'Place: Hall 3']],
  ['a meeting', ['Date: 3 March 2025, 10:02', 'Place: Iași', 'Subject: Grain']],
  ['an address of two lines', ['Ana Pop: ana@example.org', 'Phone: 10:02 to 11:00, 2025']],
  ['a list without an hour', ['Office: ana@example.org', 'Year: 2025', 'Place: Iași']],
  ['a rule above a paragraph', ['----------', 'Grain: it was sold in 2025 at 10:02.']],
];

describe('a forwarded e-mail', () => {
  it.each(forwarded)('is said by its sender (%s)', async (_, head, sender) => {
    const lines = describeFigures(
      await readMail('en', 'I have 120 tons.', '', ...head, '', said, '', 'We have 90 tons.'),
    );
    expect(lines[0]).toBe('120 tons, asserted');
    expect(lines.slice(-2)).toEqual([`450 tons, reported, ${sender}`, `90 tons, reported, ${sender}`]);
    expect(lines.slice(1).filter((line) => !line.endsWith(`, reported, ${sender}`))).toEqual([]);
  });

  it.each(ownLines)('is not what stands below %s', async (_, lines) => {
    expect(describeFigures(await readMail('en', ...lines, '', said)).at(-1)).toBe('450 tons, asserted');
  });
});

const facts = seedFactsSchema.parse({});
const read = (format: 'markdown' | 'html', text: string) => pipeline({ text, format, lang: 'en' });

describe('a block quotation', () => {
  it('is said by nobody named where the line above says twice that somebody said something', () => {
    const line = 'Minister Ana Pop said that all was well, but the audit court then warned:';
    expect(describeFigures(read('markdown', `${line}\n\n> ${said}`))).toEqual(['450 tons, reported']);
  });

  it.each([
    ['markdown', `The harbour master Ana Pop wrote:\n\n> ${said}\n\nWe have 90 tons.`, 'Ana Pop'],
    [
      'html',
      `<p>The European Commission said:</p><blockquote><p>${said}</p></blockquote><p>We have 90 tons.</p>`,
      'European Commission',
    ],
  ] as const)('is said by the one whom the line above lets speak (%s)', (format, text, writer) => {
    expect(describeFigures(read(format, text))).toEqual([`450 tons, reported, ${writer}`, '90 tons, asserted']);
  });

  it.each([
    ['markdown', `I told Ana Pop.\n\n> ${said}`],
    ['markdown', `What Ana Pop and Ion Rus wrote:\n\n> ${said}`],
    ['markdown', `Ana Pop wrote:\n\n> Good.\n\nAnd then there is this.\n\n> ${said}`],
    ['html', `<blockquote>${said}</blockquote>`],
  ] as const)('is said by nobody named where no one line says whose it is (%s): %s', (format, text) => {
    expect(describeFigures(read(format, text)).at(-1)).toBe('450 tons, reported');
  });

  it('is none where it is a note of the document’s own', () => {
    expect(describeFigures(read('markdown', `> [!NOTE]\n> ${said}`))).toEqual(['450 tons, asserted']);
  });

  it('stays one in the briefing, as deep as it is, and is read back as it was', () => {
    const reading = read(
      'markdown',
      'Own.\n\n> One.\n>\n> > Two.\n>\n> - Three.\n>\n> | A |\n> | - |\n> | B |\n\n- Four.',
    );
    const file = {
      slug: 'quoted',
      file: 'seeds/quoted.md',
      format: 'markdown' as const,
      sha256: 'a'.repeat(64),
      facts,
    };
    const briefing = toBriefing(reading, file);
    expect(briefing.blocks.map(({ kind, quoted }) => [kind, quoted])).toEqual([
      ['paragraph', undefined],
      ['paragraph', 1],
      ['paragraph', 2],
      ['list', 1],
      ['table', 1],
      ['list', undefined],
    ]);
    expect(fromMdx(toMdx(briefing), 'quoted', 'quoted.mdx').blocks).toEqual(briefing.blocks);
  });

  it('is no deeper in the briefing than readers can tell, however many marks an e-mail has', async () => {
    const reading = await readMail('en', `${'>'.repeat(5000)} ${said}`);
    const file = { slug: 'deep', file: 'seeds/deep.eml', format: 'eml' as const, sha256: 'a'.repeat(64), facts };
    const briefing = toBriefing(reading, file);
    expect(fromMdx(toMdx(briefing), 'deep', 'deep.mdx').blocks.map(({ quoted }) => quoted)).toEqual([5]);
  });
});
