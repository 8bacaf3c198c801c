/** Some words on a page; `x` and `y` in points from its lower left corner. */
export interface PdfWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** In points; 11 where absent. */
  readonly size?: number;
  /** How far the line is turned, in degrees against the clock. */
  readonly turned?: number;
}

interface PdfOptions {
  /** Objects that the catalogue names, such as `/OpenAction << … >>`. */
  readonly catalog?: string;
  /** Entries of the trailer, such as `/Encrypt << … >>`. */
  readonly trailer?: string;
  /** What stands on a page that has no words, in the operators of a content stream. */
  readonly blank?: string;
  /** Other objects, the first of which is number 7. */
  readonly objects?: readonly string[];
  /** Whether the font says which letters its codes stand for. */
  readonly isMapped?: boolean;
}

/** The objects before those of the pages. */
const firstPage = 20;

/**
 * A PDF of A4 pages with a text layer, in a font that is not embedded: its codes are UTF-16, and a table says so, as in the
 * files of most programs. All widths are half of the size.
 */
export function makePdf(pages: readonly (readonly PdfWords[])[], options: PdfOptions = {}): Uint8Array {
  const { catalog = '', trailer = '', blank = '', objects = [], isMapped = true } = options;
  const kids = pages.map((_, index) => `${firstPage + 2 * index} 0 R`).join(' ');
  const list = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`],
    [
      3,
      `<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] ${isMapped ? '/ToUnicode 6 0 R' : ''} >>`,
    ],
    [
      4,
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 500 >>',
    ],
    [
      5,
      '<< /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 -200 500 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ],
    [6, toStream(toMap(pages.flat()))],
  ]);
  for (const [index, body] of objects.entries()) list.set(7 + index, body);
  for (const [index, words] of pages.entries()) {
    const id = firstPage + 2 * index;
    const resources = '<< /Font << /F 3 0 R >> /XObject << /I 7 0 R >> >>';
    list.set(
      id,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${id + 1} 0 R >>`,
    );
    list.set(id + 1, toStream(words.map(toOperators).join('\n') || blank));
  }
  return toFile(list, trailer);
}

/** A picture of one grey dot, to be object 7, and the operators that paint it on a blank page. */
export const dotImage = {
  objects: [
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n\u0080\nendstream',
  ],
  blank: 'q 500 0 0 700 40 40 cm /I Do Q',
};

function toOperators({ text, x, y, size = 11, turned = 0 }: PdfWords): string {
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
  const matrix = [cos, sin, -sin, cos, x, y].map((value) => value.toFixed(4)).join(' ');
  return `BT /F ${size} Tf ${matrix} Tm <${toCodes(text)}> Tj ET`;
}

function toCodes(text: string): string {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0')).join(
    '',
  );
}

function toMap(words: readonly PdfWords[]): string {
  const units = new Set(words.flatMap(({ text }) => text.split('')));
  const lines = [...units].map((unit) => `<${toCodes(unit)}> <${toCodes(unit)}>`);
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${lines.map((line) => `1 beginbfchar ${line} endbfchar`).join('\n')}
endcmap end end`;
}

function toStream(body: string): string {
  return `<< /Length ${body.length} >>\nstream\n${body}\nendstream`;
}

function toFile(objects: ReadonlyMap<number, string>, trailer: string): Uint8Array {
  let body = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';
  const entries = [...objects].sort(([a], [b]) => a - b);
  const offsets = entries.map(([id, content]) => {
    const at = body.length;
    body += `${id} 0 obj\n${content}\nendobj\n`;
    return `${id} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = Math.max(...objects.keys()) + 1;
  const table = `xref\n0 1\n0000000000 65535 f \n${offsets.join('')}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Uint8Array.from(body + table + end, (sign) => sign.charCodeAt(0));
}
