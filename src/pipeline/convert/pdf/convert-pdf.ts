import type { Message } from '../../../model/message.ts';
import type { Block } from '../../document.ts';
import { markHeadings } from '../../read/mark-headings.ts';
import { markItems } from '../../read/mark-items.ts';
import { assembleText } from '../assemble-text.ts';
import { chooseProperties } from '../choose-properties.ts';
import { ConversionFault, type Converter } from '../converted.ts';
import { tellCounts } from '../tell-counts.ts';
import { dropRunningLines } from './drop-running-lines.ts';
import type { Line } from './line.ts';
import { openPdf, type Pdf, toDamage } from './open-pdf.ts';
import { type Pages, readPages } from './read-pages.ts';
import { readProperties } from './read-properties.ts';
import { toParagraphs } from './to-paragraphs.ts';

/** Reads the text layer of a PDF: paragraphs, headings by the size of their letters, rows whose parts stand in columns. */
export const convertPdf: Converter = async (bytes) => {
  const unknown = new Set<string>();
  const pdf = await openPdf(bytes, (table) => unknown.add(table));
  try {
    if (pdf.numPages < 1) throw toDamage('it has no pages');
    const [pages, extras] = await read(pdf);
    if (unknown.size > 0) throw toUnknown([...unknown]);
    if (pages.lines.length === 0) throw toScanned(pdf.numPages);
    const { lines, dropped } = dropRunningLines(pages.lines, pdf.numPages);
    const { blocks: loose, joined } = toParagraphs(lines);
    const { text, blocks, places } = assembleText(loose);
    const items = markItems(text, blocks);
    const hasHeadings = items.some(({ kind }) => kind === 'heading');
    const marked = hasHeadings ? items : markHeadings(text, items);
    const { stated, messages } = chooseProperties(await readProperties(pdf), {
      text: pages.lines.flatMap((line) => (line.page === 1 ? line.text : [])).join(''),
      heading: findOpeningHeading(text, marked),
    });
    return {
      ...{ text, blocks: marked, places, stated },
      messages: [...judgeLetters(text), ...tellLeftOut(pages, dropped), ...tellJoined(joined), ...extras, ...messages],
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
};

function findOpeningHeading(text: string, [first]: readonly Block[]): string | undefined {
  return first?.kind === 'heading' ? text.slice(first.start, first.end) : undefined;
}

async function read(pdf: Pdf): Promise<[Pages, Message[]]> {
  try {
    return [await readPages(pdf), await tellExtras(pdf)];
  } catch (fault) {
    throw toDamage(String((fault as Error).message).replace(/\.$/u, ''));
  }
}

function toScanned(pages: number): ConversionFault {
  const reason = `the PDF has ${pages === 1 ? 'one page' : `${pages} pages`} and no text: it is pictures of pages`;
  const cure =
    'let a program for text recognition (OCR) make a PDF with text of it, and read that against the pictures';
  return new ConversionFault('no-text-layer', reason, cure);
}

const cureLetters = 'save the PDF again with its fonts and their Unicode tables, or take the text from its source';

function toUnknown(tables: readonly string[]): ConversionFault {
  const list = new Intl.ListFormat('en').format(tables);
  const reason = `a font of the PDF says only by a table outside the file (${list}) which letters it has`;
  return new ConversionFault('unreadable-letters', reason, cureLetters);
}

/** Signs that stand for no letter: a font does not say which. */
const unreadable = /[\ufffd\p{Co}\p{Cn}]|(?![\n\t])\p{Cc}/gu;

function judgeLetters(text: string): Message[] {
  const count = text.match(unreadable)?.length ?? 0;
  if (count === 0) return [];
  const reason = `a font of the PDF does not say which letters ${count} of the ${text.length} signs are`;
  if (count * 20 > text.length) throw new ConversionFault('unreadable-letters', reason, cureLetters);
  return [{ ruleId: 'unreadable-letters', level: 'warning', reason: `${reason}; ${cureLetters}` }];
}

function tellLeftOut({ scanned, notes, fields }: Pages, dropped: readonly Line[]): Message[] {
  const example = dropped[0] ? `, such as “${dropped[0].text}”` : '';
  const lines = tellCounts(
    'running-lines',
    'info',
    [[dropped.length, 'line', 'lines']],
    `left out as the head or foot of a page, or its number${example}`,
  );
  const pages = scanned.join(', ');
  const list = scanned.length === 1 ? `page ${pages} has` : `pages ${pages} have`;
  return [
    ...(scanned.length > 0
      ? [
          {
            ruleId: 'pages-without-text',
            level: 'warning' as const,
            reason: `${list} pictures or drawings and no text; what they say is not read`,
          },
        ]
      : []),
    ...lines,
    ...tellCounts(
      'left-out-parts',
      'warning',
      [
        [notes, 'note on a page', 'notes on pages'],
        [fields, 'filled field of a form', 'filled fields of a form'],
      ],
      'left out; only the text of the pages is read',
    ),
  ];
}

function tellJoined(words: readonly string[]): Message[] {
  const examples = new Intl.ListFormat('en').format(words.slice(0, 3).map((word) => `“${word}”`));
  const rest = `put together again at the end of a line, such as ${examples}`;
  return tellCounts('joined-words', 'info', [[words.length, 'word', 'words']], rest);
}

async function tellExtras(pdf: Pdf): Promise<Message[]> {
  const attached: ReadonlyMap<string, unknown> | null = await pdf.getAttachments();
  const files = attached?.size ?? 0;
  const [scripts, opening] = [await pdf.getJSActions(), await pdf.getOpenAction()];
  const hasScripts = scripts !== null || (await pdf.hasJSActions()) || (opening !== null && 'action' in opening);
  return tellCounts(
    'left-out-parts',
    'warning',
    [
      [files, 'attached file', 'attached files'],
      [hasScripts ? 1 : 0, 'script', 'scripts'],
    ],
    'left out; only the text of the pages is read',
  );
}
