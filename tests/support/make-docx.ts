import { strToU8, zipSync } from 'fflate';

interface DocxOptions {
  /** Parts beside those that every document has, by their names. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const namespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A DOCX whose body is this WordprocessingML. */
export function makeDocx(body: string, { parts = {} }: DocxOptions = {}): Uint8Array {
  const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const notes = 'word/footnotes.xml' in parts;
  const files = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="${office}/styles" Target="styles.xml"/>${notes ? `<Relationship Id="n1" Type="${office}/footnotes" Target="footnotes.xml"/>` : ''}</Relationships>`,
    'word/styles.xml': `<?xml version="1.0"?><w:styles ${namespaces}>${['Title', 'heading 1', 'heading 2'].map((name) => `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`).join('')}</w:styles>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  // A date in the archive would be that of the test.
  const bytes = Object.entries(files).map(
    ([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data] as const,
  );
  return zipSync(Object.fromEntries(bytes), { mtime: '2024-01-01' });
}

/** The part of the footnotes, by their ids. */
export function makeFootnotes(notes: Readonly<Record<string, string>>): string {
  const list = Object.entries(notes).map(([id, text]) => `<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`);
  return `<?xml version="1.0" encoding="UTF-8"?><w:footnotes ${namespaces}>${list.join('')}</w:footnotes>`;
}

/** A paragraph of text, in a style by its id. */
export function paragraph(text: string, style?: string): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : '';
  return `<w:p>${properties}${run(text)}</w:p>`;
}

/** Text within a paragraph. */
export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table whose first row is marked as its head. */
export function table(rows: readonly (readonly string[])[]): string {
  const toRow = (cells: readonly string[], index: number) =>
    `<w:tr>${index === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
  return `<w:tbl>${rows.map(toRow).join('')}</w:tbl>`;
}
