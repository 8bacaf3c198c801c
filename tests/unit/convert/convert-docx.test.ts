import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { convert, describeBlocks, describeMessages, findFault } from '../../support/convert.ts';
import { makeDocx, makeFootnotes, paragraph, run, table } from '../../support/make-docx.ts';

const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
const raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r>';

describe('the blocks of a DOCX', () => {
  it('are its headings, paragraphs and tables, numbered in their order', async () => {
    const body = [
      paragraph('Raportul', 'Title'),
      paragraph('Știri și țări', 'heading1'),
      paragraph('Exporturile au crescut cu 12%.'),
      table([
        ['Țara', 'Exporturi'],
        ['Italia', '45'],
      ]),
      paragraph('După tabel.'),
    ];
    expect(describeBlocks(await convert('docx', makeDocx(body.join(''))))).toEqual([
      'heading1 @1: Raportul',
      'heading1 @2: Știri și țări',
      'paragraph @3: Exporturile au crescut cu 12%.',
      'cell 0,0 head @4: Țara',
      'cell 0,1 head @5: Exporturi',
      'cell 1,0 @6: Italia',
      'cell 1,1 @7: 45',
      'paragraph @8: După tabel.',
    ]);
  });

  it('are in the text form a line each, a table’s rows in columns', async () => {
    const body =
      paragraph('Before.') +
      table([
        ['a', 'b'],
        ['c', 'd'],
      ]) +
      paragraph('Behind.');
    expect((await convert('docx', makeDocx(body))).text).toBe('Before.\n\na\tb\nc\td\n\nBehind.\n');
  });

  it('have footnotes as blocks of their own, without marks in the sentence', async () => {
    const body = `<w:p>${run('In 2023')}${note}${run(' it grew.')}</w:p>`;
    const parts = { 'word/footnotes.xml': makeFootnotes({ 2: 'By the ministry.' }) };
    const converted = await convert('docx', makeDocx(body, { parts }));
    expect(describeBlocks(converted)).toEqual(['paragraph @1: In 2023 it grew.', 'item @2: By the ministry.']);
    expect(describeMessages(converted)).toEqual([
      'notes-moved: 1 note was put after the text, without the marks that lead there',
    ]);
  });

  it('keep a raised number apart from the number it stands at', async () => {
    expect((await convert('docx', makeDocx(`<w:p>${run('45 m')}${raised}</w:p>`))).text).toBe('45 m²\n');
  });

  it.each([
    [
      'a field in its short form',
      `${run('On ')}<w:fldSimple w:instr=" DATE "><w:r><w:t>4 May</w:t></w:r></w:fldSimple>${run('.')}`,
      'On 4 May.',
    ],
    ['a field with nothing in it', `${run('On ')}<w:fldSimple w:instr=" X "/>${run('4 May.')}`, 'On 4 May.'],
    ['a stretch of another direction', `${run('a ')}<w:dir w:val="rtl">${run('שלום')}</w:dir>${run(' b')}`, 'a שלום b'],
    ['another direction that is forced', `${run('a ')}<w:bdo w:val="rtl">${run('12')}</w:bdo>`, 'a 12'],
    [
      'words with small ones over them',
      `<w:r><w:ruby><w:rubyPr/><w:rt>${run('dōng')}</w:rt><w:rubyBase>${run('东')}</w:rubyBase></w:ruby></w:r>${run('京')}`,
      '东京',
    ],
    ['a return within a run', '<w:r><w:t>one</w:t><w:cr/><w:t>two</w:t></w:r>', 'one two'],
    ['a direction as a property, which wraps nothing', `<w:pPr><w:bidi/></w:pPr>${run('one')}`, 'one'],
  ])('have the words within %s', async (_, inner, text) => {
    expect((await convert('docx', makeDocx(`<w:p>${inner}</w:p>`))).text).toBe(`${text}\n`);
  });

  it('have a large first letter with the word that it begins', async () => {
    const cap = `<w:p><w:pPr><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr>${run('T')}</w:p>`;
    expect((await convert('docx', makeDocx(cap + paragraph('he port grew.')))).text).toBe('The port grew.\n');
    const frame = `<w:p><w:pPr><w:framePr w:w="200" w:wrap="around"/></w:pPr>${run('Aside')}</w:p>`;
    expect((await convert('docx', makeDocx(frame + paragraph('The port grew.')))).text).toBe(
      'Aside\n\nThe port grew.\n',
    );
  });

  const box = `<w:drawing><wps:txbx><w:txbxContent>${paragraph('Boxed.')}</w:txbxContent></wps:txbx></w:drawing>`;
  const old = `<mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph('Boxed.')}</w:txbxContent></v:textbox></w:pict></mc:Fallback>`;
  const choose = (inner: string) =>
    `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"><mc:Choice Requires="wps">${box}</mc:Choice>${inner}</mc:AlternateContent>`;

  it.each([
    ['a text box in the new form alone', choose(''), '1 text box was left out'],
    ['a text box in the new form, without another', box, '1 text box was left out'],
    ['an embedded document', '<w:altChunk r:id="rId9"/>', '1 embedded document was left out'],
  ])('say that %s is not read', async (_, inner, told) => {
    const made = makeDocx(`<w:p>${run('Text.')}<w:r>${inner}</w:r></w:p>`);
    const converted = await convert('docx', made);
    expect(converted.text).toBe('Text.\n');
    expect(describeMessages(converted)).toEqual([expect.stringContaining(`left-out-parts: ${told}`)]);
  });

  it('say nothing of a text box that has an older form beside the new one, which is read', async () => {
    const converted = await convert('docx', makeDocx(`<w:p>${run('Text.')}<w:r>${choose(old)}</w:r></w:p>`));
    expect([converted.text, converted.messages]).toEqual(['Text.\n\nBoxed.\n', []]);
  });

  it('say nothing where all of the file is text', async () => {
    expect((await convert('docx', makeDocx(paragraph('Plain.')))).messages).toEqual([]);
  });
});

describe('what a DOCX has besides its text', () => {
  it('is said: tracked changes, which are taken as accepted', async () => {
    const inserted = `<w:ins w:id="1" w:author="a">${run('new ')}</w:ins>`;
    const deleted = '<w:del w:id="2" w:author="a"><w:r><w:delText>old </w:delText></w:r></w:del>';
    const converted = await convert('docx', makeDocx(`<w:p>${run('The ')}${inserted}${deleted}${run('words.')}</w:p>`));
    expect(converted.text).toBe('The new words.\n');
    expect(describeMessages(converted)).toEqual([
      'tracked-changes: 1 tracked insertion and 1 tracked deletion were taken as accepted; make sure that the document is the one that was published',
    ]);
  });

  it('is said: comments, page heads and embedded files', async () => {
    const xml = (name: string) =>
      `<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="1">${paragraph('secret')}</w:comment></w:${name}>`;
    const parts = {
      'word/comments.xml': xml('comments'),
      'word/header1.xml': xml('hdr'),
      'word/embeddings/a.xlsx': 'x',
    };
    const converted = await convert('docx', makeDocx(paragraph('Plain.'), { parts }));
    expect(converted.text).toBe('Plain.\n');
    expect(describeMessages(converted)).toEqual([
      'left-out-parts: 1 comment, 1 chart or embedded file, and 1 page head or foot were left out; only the text is read',
    ]);
  });
});

/** The bytes of a document, with what its archive says of one part’s size changed. */
function lieAboutSize(bytes: Uint8Array, size: number): Uint8Array {
  const lying = Buffer.from(bytes);
  for (let at = lying.indexOf('PK\x01\x02'); at >= 0; at = lying.indexOf('PK\x01\x02', at + 4))
    lying.writeUInt32LE(size, at + 24);
  return new Uint8Array(lying);
}

describe('a DOCX that cannot be read', () => {
  const plain = makeDocx(paragraph('Some words.'));
  const office = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
  const locked = new Uint8Array(Buffer.concat([office, Buffer.from('EncryptedPackage', 'utf16le')]));
  const entities = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><w:document/>';

  it.each([
    ['is a PDF', strToU8('%PDF-1.7\n'), 'not-its-format', 'a PDF'],
    ['is a spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'not-its-format', 'XLSX'],
    ['is an archive of something else', zipSync({ 'a.txt': strToU8('a') }), 'not-its-format', 'zip'],
    [
      'is OpenDocument',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
      'not-its-format',
      'OpenDocument',
    ],
    ['is in the old format', office, 'not-its-format', 'old DOC'],
    ['is a text', strToU8('Some words.'), 'not-its-format', 'something else'],
    ['has a password', locked, 'encrypted-document', 'password'],
    ['breaks off', plain.slice(0, plain.length - 200), 'damaged-document', 'whole zip'],
    ['is no XML inside', makeDocx('<w:p><w:r>'), 'damaged-document', 'damaged'],
    [
      'declares entities',
      makeDocx('', { parts: { 'word/document.xml': entities } }),
      'damaged-document',
      'document type',
    ],
    [
      'has macros',
      makeDocx(paragraph('a'), { parts: { 'word/vbaProject.bin': 'x' } }),
      'document-with-macros',
      'macros',
    ],
    ['has no words', makeDocx(''), 'no-sentences', 'no text'],
    ['says that it grows too large', lieAboutSize(plain, 2 ** 31), 'too-large-document', 'MiB'],
  ])('is refused where it %s', async (_, bytes, ruleId, words) => {
    expect(await findFault('docx', bytes)).toMatchObject({ ruleId, reason: expect.stringContaining(words) });
  });

  it('never unpacks to more than its archive says', async () => {
    const bomb = makeDocx('', { parts: { 'word/styles.xml': 'a'.repeat(50_000_000) } });
    expect(bomb.length).toBeLessThan(100_000);
    expect(Object.keys(unzipSync(lieAboutSize(bomb, 1000)))).toContain('word/styles.xml');
    expect(await findFault('docx', lieAboutSize(bomb, 1000))).toMatchObject({ ruleId: 'damaged-document' });
  });
});
