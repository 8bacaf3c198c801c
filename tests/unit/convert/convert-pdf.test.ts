import { describe, expect, it } from 'vitest';
import { joinRuns } from '../../../src/pipeline/convert/pdf/join-runs.ts';
import { toBaseLetters } from '../../../src/pipeline/convert/pdf/to-base-letters.ts';
import { convert, describeBlocks, describeMessages, findFault } from '../../support/convert.ts';
import { dotImage, makePdf, type PdfWords } from '../../support/make-pdf.ts';

/** Lines below each other, as running text is set. */
function set(lines: readonly string[], { x = 50, y = 700, size = 11, leading = 14 } = {}): PdfWords[] {
  return lines.map((text, index) => ({ text, x, y: y - index * leading, size }));
}

const long = 'a line of running text that is as wide as its column';

describe('the paragraphs of a PDF', () => {
  it('are lines joined until one ends early, with the page each begins on', async () => {
    const first = set(['Știri și țări: exporturile au crescut cu 12% în anul', 'care a trecut.', 'Apoi au scăzut.']);
    const second = set(['Pe pagina a doua scrie altceva.']);
    expect(describeBlocks(await convert('pdf', makePdf([first, second])))).toEqual([
      'paragraph @1: Știri și țări: exporturile au crescut cu 12% în anul care a trecut.',
      'paragraph @1: Apoi au scăzut.',
      'paragraph @2: Pe pagina a doua scrie altceva.',
    ]);
  });

  it('go on over the end of a page, and the place of each half is known', async () => {
    const bytes = makePdf([set([`${long} and`]), set(['goes on here.'])]);
    const { text, places } = await convert('pdf', bytes);
    expect(text).toBe(`${long} and goes on here.\n`);
    expect(places.map(({ start, place }) => `${place.number}: ${text.slice(start, start + 4)}`)).toEqual([
      '1: a li',
      '2: goes',
    ]);
  });

  it('are read column by column, as the text layer has them', async () => {
    const left = set(['the left column starts', 'and ends here.'], { x: 50 });
    const right = set(['The right column starts', 'and ends there.'], { x: 320 });
    expect(describeBlocks(await convert('pdf', makePdf([[...left, ...right]])))).toEqual([
      'paragraph @1: the left column starts and ends here.',
      'paragraph @1: The right column starts and ends there.',
    ]);
  });

  it('have headings, which are set larger', async () => {
    const words = [
      ...set(['The report'], { y: 780, size: 20 }),
      ...set(['A chapter'], { y: 740, size: 14 }),
      ...set([long, 'and more.'], { y: 700 }),
    ];
    expect(describeBlocks(await convert('pdf', makePdf([words]))).slice(0, 2)).toEqual([
      'heading1 @1: The report',
      'heading2 @1: A chapter',
    ]);
  });

  it('are the same where they are turned, and right to left', async () => {
    const turned = { text: 'Turned by a quarter.', x: 300, y: 300, turned: 90 };
    // The text layer has Arabic as it is seen, from left to right.
    const arabic = { text: [...'بلغت الصادرات'].reverse().join(''), x: 200, y: 700 };
    expect(describeBlocks(await convert('pdf', makePdf([[turned], [arabic]])))).toEqual([
      'paragraph @1: Turned by a quarter.',
      'paragraph @2: بلغت الصادرات',
    ]);
  });

  it('keep a raised number apart from the number it stands at', async () => {
    const words = [
      { text: 'in 2023', x: 50, y: 700 },
      { text: '4', x: 88.5, y: 705, size: 6 },
    ];
    expect((await convert('pdf', makePdf([words]))).text).toBe('in 2023⁴\n');
  });
});

describe('accents that are set on their own', () => {
  const first = (text: string) => ({ text, from: 50, to: 50 + 5.5 * text.length, size: 11 });

  // A letter is 5.5 points wide.
  it.each([
    ['over the letter behind them', 'Sch¨', 66.5, 'onsperger', 'Schönsperger'],
    ['under it', 'fran¸', 72, 'cais', 'français'],
    ['over a letter without its dot', 'Mart´', 72, 'ınez', 'Martínez'],
    ['over the letter before them', 'The', 61, '´ port', 'Thé port'],
    ['over one that has an accent', 'Thê', 61, '´ port', 'Thế port'],
    ['not where they stand beside it', 'Sch¨', 72, 'onsperger', 'Sch¨onsperger'],
    ['not where they are kerned', 'Sch¨', 71.2, 'onsperger', 'Sch¨onsperger'],
    ['not where a letter overlaps a letter', 'AV', 58, 'AV', 'AVAV'],
    ['not where no letter has them', '2^', 57, '10', '2^10'],
    ['not where a quotation closes', 'word”', 74, 'and', 'word”and'],
  ])('are one with it: %s', (_, before, from, behind, text) => {
    expect(joinRuns([first(before), { text: behind, from, to: from + 5.5 * behind.length, size: 11 }])).toBe(text);
  });

  it('are one with it in a PDF', async () => {
    const words = [
      { text: 'Sch¨', x: 50, y: 700 },
      { text: 'onsperger', x: 66.5, y: 700 },
    ];
    expect((await convert('pdf', makePdf([words]))).text).toBe('Schönsperger\n');
  });
});

it.each([
  ['بلغت', '\ufe91\ufee0\ufed0\ufe96'],
  ['لا', '\ufefb'],
  ['مًا', '\ufee3\ufe70\ufe8e'],
  ['ﷺ', 'ﷺ'],
])('the letters of “%s” are themselves, in whatever form a font has them', async (text, shown) => {
  expect(toBaseLetters(shown)).toBe(text);
});

it('an Arabic PDF in such forms gives words that can be found', async () => {
  const words = [{ text: '\ufe96\ufed0\ufee0\ufe91', x: 400, y: 700 }];
  expect((await convert('pdf', makePdf([words]))).text).toBe('بلغت\n');
});

describe('words at the end of a line', () => {
  it.each([
    ['infor-', 'mazioni', 'informazioni', 'no half of it is a word of the document'],
    ['într-', 'o', 'într-o', 'what follows is short'],
    ['long-', 'term', 'long-term', 'the document has it so within a line', 'a long-term view'],
    ['co-', 'operate', 'cooperate', 'the document has it in one piece', 'they cooperate'],
    ['north-', 'east', 'north-east', 'both halves are words', 'to the north and the east'],
    ['Anglo-', 'American', 'Anglo-American', 'a capital follows'],
    ['2020-', '2023', '2020-2023', 'they are numbers'],
  ])('“%s” and “%s” are “%s”: %s', async (one, other, whole, _, ...before) => {
    const lines = [
      ...before.map((line) => `${line} and a few words`),
      `some words of a line ${one}`,
      `${other} and so on.`,
    ];
    expect((await convert('pdf', makePdf([set(lines)]))).text).toContain(`some words of a line ${whole} and so on`);
  });

  it('are counted where they were put together', async () => {
    const converted = await convert('pdf', makePdf([set(['in all their many infor-', 'mazioni.'])]));
    expect(describeMessages(converted)).toEqual([
      'joined-words: 1 word was put together again at the end of a line, such as “informazioni”',
    ]);
  });
});

describe('the heads and feet of pages', () => {
  const page = (number: number, foot = `Page ${number}`, head = 'The ministry'): PdfWords[] => [
    { text: head, x: 50, y: 800 },
    { text: `Text of the page that is numbered with ${'i'.repeat(number)}.`, x: 50, y: 500 },
    { text: foot, x: 280, y: 30 },
  ];

  it('are left out and counted', async () => {
    const converted = await convert('pdf', makePdf([page(1), page(2), page(3)]));
    expect(converted.text).not.toMatch(/ministry|Page/u);
    expect(describeMessages(converted)).toEqual([
      'running-lines: 6 lines were left out as the head or foot of a page, or its number, such as “The ministry”',
    ]);
  });

  it.each([
    ['differ in their words', [page(1, 'Page', 'One'), page(2, 'Pages', 'Two'), page(3, 'Paged', 'Three')]],
    [
      'have numbers that do not count pages',
      [page(1, '45 tons', 'A'), page(2, '12 tons', 'B'), page(3, '90 tons', 'C')],
    ],
    ['stand on two pages of many', [page(1, 'x', 'One'), page(2, 'x', 'Two'), page(3, 'y', 'Three')]],
    ['are those of one page alone', [page(1)]],
  ])('stay where they %s', async (_, pages) => {
    const { text, messages } = await convert('pdf', makePdf(pages));
    expect(messages).toEqual([]);
    for (const { text: words } of pages.flat()) expect(text).toContain(words);
  });

  it('are not what stands within the page', async () => {
    const pages = [1, 2, 3].map(() => [{ text: 'The same sentence.', x: 50, y: 400 }]);
    expect((await convert('pdf', makePdf(pages))).text.match(/same/gu)).toHaveLength(3);
  });
});

describe('words with wide gaps between them', () => {
  const row = (cells: readonly string[], y: number) => cells.map((text, index) => ({ text, x: 50 + index * 150, y }));

  it('are a table where they stand in columns, with its head', async () => {
    const words = [
      ...row(['Țara', '2022', 'Exporturi'], 700),
      ...row(['Italia', '45', '38'], 686),
      ...row(['Spania', '7', '12'], 672),
    ];
    const named = [...row(['Țara', 'Importuri', 'Exporturi'], 700), ...words.slice(3)];
    expect(describeBlocks(await convert('pdf', makePdf([named])))).toEqual([
      'cell 0,0 head @1: Țara',
      'cell 0,1 head @1: Importuri',
      'cell 0,2 head @1: Exporturi',
      'cell 1,0 @1: Italia',
      'cell 1,1 @1: 45',
      'cell 1,2 @1: 38',
      'cell 2,0 @1: Spania',
      'cell 2,1 @1: 7',
      'cell 2,2 @1: 12',
    ]);
  });

  it('never make one number of two', async () => {
    const bytes = makePdf([row(['12', '345'], 700)]);
    expect(describeBlocks(await convert('pdf', bytes))).toEqual(['paragraph @1: 12', 'paragraph @1: 345']);
  });
});

describe('a PDF that cannot be read', () => {
  const plain = makePdf([set(['Some words.'])]);
  const id = 'ab'.repeat(32);
  const encrypted = `/ID [<${id}> <${id}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${id}> /U <${id}> /P -4 >>`;

  it.each([
    ['is pictures of pages', makePdf([[], []], dotImage), 'no-text-layer'],
    ['has a password', makePdf([set(['Some words.'])], { trailer: encrypted }), 'encrypted-document'],
    ['breaks off', plain.slice(0, plain.length - 100), 'damaged-document'],
    ['has nothing but its end', new TextEncoder().encode('%PDF-1.7\n%%EOF\n'), 'damaged-document'],
    ['is a zip archive', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'not-its-format'],
    ['is a text', new TextEncoder().encode('Some words.'), 'not-its-format'],
    ['has no letters, only numbers of drawings', makePdf([set(['\ue001\ue002\ue003 ab'])]), 'unreadable-letters'],
  ])('is refused where it %s', async (_, bytes, ruleId) => {
    expect(await findFault('pdf', bytes)).toMatchObject({ ruleId });
  });

  it('is not one with words, whatever stands around it', async () => {
    const appended = Buffer.concat([Buffer.from('\n\n'), plain, Buffer.from('\n'.repeat(100))]);
    expect(await findFault('pdf', new Uint8Array(appended))).toEqual({});
  });
});

describe('what a PDF has besides its text', () => {
  it('is said: pages without text', async () => {
    const converted = await convert('pdf', makePdf([set(['Some words.']), []], dotImage));
    expect(describeMessages(converted)).toEqual([
      'pages-without-text: page 2 has pictures or drawings and no text; what they say is not read',
    ]);
  });

  it('is said: scripts, which never run', async () => {
    const bytes = makePdf([set(['Some words.'])], {
      catalog: '/OpenAction << /S /JavaScript /JS (globalThis.wasRun = true) >>',
    });
    expect(describeMessages(await convert('pdf', bytes))).toEqual([
      'left-out-parts: 1 script was left out; only the text of the pages is read',
    ]);
    expect(globalThis).not.toHaveProperty('wasRun');
  });

  it('is nothing on a page that is empty', async () => {
    expect((await convert('pdf', makePdf([set(['Some words.']), []]))).messages).toEqual([]);
  });
});

describe('the properties of a PDF', () => {
  const opening = [
    { text: 'Raport asupra porturilor și', x: 50, y: 700 },
    { text: 'canalelor: de Ana Pop, 2024.', x: 50, y: 680 },
  ];
  const title = 'RAPORT ASUPRA PORTURILOR ȘI CANALELOR';
  const toHex = (text: string) => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
  const read = async (of: { title?: string; author?: string }, words = opening) => {
    const entries = [of.title && `/Title ${toHex(of.title)}`, of.author && `/Author ${toHex(of.author)}`];
    const trailer = `/Info << ${entries.filter(Boolean).join(' ')} >>`;
    return convert('pdf', makePdf([words, [{ text: 'Anexa unu', x: 50, y: 700 }]], { trailer }));
  };

  it.each([
    ['title', title],
    ['author', 'Ana Pop'],
  ])('say its %s where the first page has the same words', async (name, words) => {
    const { stated, messages } = await read({ [name]: words });
    expect(stated).toEqual({ [name]: words });
    expect(messages.map(({ ruleId, level, reason }) => `${level} ${ruleId}: ${reason}`)).toEqual([
      `info file-properties: the ${name} is that of the file’s properties, “${words}”, which the first page has too`,
    ]);
  });

  it.each([
    ['title', 'Microsoft Word - raport_final(2).doc'],
    ['title', 'Raport'],
    ['title', 'Anexa unu'],
    ['title', 'Raport asupra canalelor și porturilor'],
    ['author', 'Pop'],
    ['author', 'Ion Pop'],
    ['title', 'Raport asupra porturilor '.repeat(9).trim()],
  ])('do not say its %s where the first page does not: %s', async (name, words) => {
    const { stated, messages } = await read({ [name]: words });
    expect(stated).toEqual({});
    expect(messages.map(({ reason }) => reason)).toEqual([
      expect.stringContaining(`“${words.slice(0, 200)}” for the ${name}`),
    ]);
  });

  it('leave a title to a longer heading at the top, and say nothing where they are empty', async () => {
    const heading = [
      { text: `${title} din 2024`, x: 50, y: 700, size: 30 },
      { text: 'Portul are 45 de nave, dintre care cele mai multe așteaptă din iarnă.', x: 50, y: 600 },
    ];
    const headed = await read({ title }, heading);
    expect([headed.stated, headed.messages]).toEqual([{}, []]);
    const empty = await read({ title: ' \u0000' });
    expect([empty.stated, empty.messages]).toEqual([{}, []]);
  });
});

it('gives the same text each time', async () => {
  const bytes = makePdf([set([long, 'and more infor-', 'mation.'])]);
  expect(await convert('pdf', bytes)).toEqual(await convert('pdf', bytes));
});
