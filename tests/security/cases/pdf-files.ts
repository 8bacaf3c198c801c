import { deflateSync } from 'node:zlib';
import { makePdf, type PdfWords } from '../../support/make-pdf.ts';
import { type Expected, type HostileFile, mebibyte, read, words } from './hostile-file.ts';
import { markup } from './markup.ts';

const pdf = (id: string, expected: Expected, toBytes: () => Uint8Array) =>
  ({ id: `pdf-${id}`, format: 'pdf', toBytes, ...expected }) as const;

const lines: readonly (readonly PdfWords[])[] = [[{ text: words, x: 20, y: 700, size: 9 }]];
const action = (inner: string) => () => makePdf(lines, { catalog: `/OpenAction << /S /${inner} >>` });

/** A page that paints a form whose stream unpacks to `size` bytes of these operators. */
function toBomb(size: number, levels: number, fill: string): Uint8Array {
  let bytes: Buffer = Buffer.alloc(size, fill);
  for (let at = 0; at < levels; at += 1) bytes = deflateSync(bytes, { level: 9 });
  const form = '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >>';
  const filter = `/Filter [${'/FlateDecode '.repeat(levels)}]`;
  const object = `<< ${form} ${filter} /Length ${bytes.length} >>\nstream\n${bytes.toString('latin1')}\nendstream`;
  return makePdf([[]], { objects: [object], blank: '/I Do' });
}

/** The file with other bytes in the place of some. */
const change = (from: string | RegExp, to: string, of = makePdf(lines)) =>
  Buffer.from(Buffer.from(of).toString('latin1').replace(from, to), 'latin1');

export const pdfFiles: readonly HostileFile[] = [
  ...Object.entries(markup)
    .map(([name, text]) => [name, text.replace(/\p{C}/gu, ' ')] as const)
    .map(([name, text]) =>
      pdf(`words-${name}`, read, () =>
        makePdf([[...(lines[0] ?? []), { text: text.slice(0, 120), x: 20, y: 600, size: 4 }]]),
      ),
    ),
  pdf('script', { ...read, doubt: 'left-out-parts' }, action('JavaScript /JS (app.alert\\(1\\))')),
  pdf('launch', read, action('Launch /F (/bin/sh) /P (-c "touch canary")')),
  pdf('address', read, action('URI /URI (http://canary.example/)')),
  pdf('submit', read, action('SubmitForm /F (http://canary.example/)')),
  pdf('go-elsewhere', read, action('GoToR /F (\\\\\\\\canary.example\\\\share) /D [0 /Fit]')),
  pdf('attached', { ...read, doubt: 'left-out-parts' }, () =>
    makePdf(lines, {
      catalog: '/Names << /EmbeddedFiles << /Names [(../../canary) 8 0 R] >> >>',
      objects: [
        'null',
        '<< /Type /Filespec /F (../../canary\\000\\033[31m) /EF << /F 9 0 R >> >>',
        '<< /Length 1 >>\nstream\nx\nendstream',
      ],
    }),
  ),
  pdf('script-by-name', { ...read, doubt: 'left-out-parts' }, () =>
    makePdf(lines, {
      catalog: '/Names << /JavaScript << /Names [(a\\000b) << /S /JavaScript /JS (canary\\(1\\)) >>] >> >>',
    }),
  ),
  pdf('no-pages', { refused: 'damaged-document' }, () => makePdf([])),
  pdf('pages-of-themselves', { refused: 'damaged-document' }, () => change(/\/Kids \[20 0 R\]/u, '/Kids [ 2 0 R]')),
  pdf('page-count', read, () => change('/Count 1', '/Count 999999999')),
  pdf('page-count-below-nothing', { refused: 'damaged-document' }, () => change('/Count 1', '/Count -1')),
  pdf('same-page-again', { refused: 'damaged-document' }, () => {
    const kids = '20 0 R '.repeat(100_000);
    return change(/\/Kids \[20 0 R\] \/Count 1/u, `/Kids [${kids}] /Count 100000`);
  }),
  pdf('outline-in-a-circle', read, () =>
    makePdf(lines, {
      catalog: '/Outlines 8 0 R',
      objects: ['null', '<< /First 9 0 R /Last 9 0 R >>', '<< /Title (x) /Next 9 0 R /First 9 0 R >>'],
    }),
  ),
  pdf('names-in-a-circle', { refused: 'damaged-document' }, () =>
    makePdf(lines, {
      catalog: '/Names << /EmbeddedFiles 8 0 R /JavaScript 8 0 R >>',
      objects: ['null', '<< /Kids [8 0 R 8 0 R] >>'],
    }),
  ),
  pdf('object-of-itself', { refused: 'no-text-layer' }, () =>
    change(/\/Contents 21 0 R/u, '/Contents [21 0 R 20 0 R 2 0 R]', makePdf([[]], { blank: 'q Q' })),
  ),
  pdf('form-in-itself', { refused: 'no-text-layer' }, () =>
    makePdf([[]], {
      objects: [
        '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /I 7 0 R >> >> /Length 11 >>\nstream\n/I Do /I Do\nendstream',
      ],
      blank: '/I Do',
    }),
  ),
  pdf('bomb-of-spaces', { refused: 'no-text-layer' }, () => toBomb(20 * mebibyte, 1, ' ')),
  pdf('bomb-in-a-bomb', { refused: 'no-text-layer' }, () => toBomb(20 * mebibyte, 3, ' ')),
  pdf('bomb-of-brackets', { refused: 'no-text-layer' }, () => toBomb(20 * mebibyte, 1, '[')),
  pdf('bomb-of-dictionaries', { refused: 'no-text-layer' }, () => toBomb(20 * mebibyte, 1, '<<')),
  pdf('picture-of-any-size', { refused: 'no-text-layer' }, () =>
    makePdf([[]], {
      objects: [
        '<< /Type /XObject /Subtype /Image /Width 999999 /Height 999999 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Length 1 >>\nstream\n\u0080\nendstream',
      ],
      blank: 'q 500 0 0 700 40 40 cm /I Do Q',
    }),
  ),
  pdf('places-of-objects', read, () => change(/0 1\n0000000000/u, '0 999999999\n0000000000')),
  pdf('a-start-beyond-the-end', read, () => change(/startxref\n\d+/u, 'startxref\n99999999999999')),
  pdf('a-chain-of-ends', read, () => change('trailer\n<<', 'trailer\n<< /Prev 0', makePdf(lines))),
  pdf('an-end-of-itself', read, () => {
    const text = Buffer.from(makePdf(lines)).toString('latin1');
    return change('trailer\n<<', `trailer\n<< /Prev ${/startxref\n(\d+)/u.exec(text)?.[1]}`);
  }),
  pdf('no-places', read, () => change(/xref\n0 1[\s\S]*?trailer/u, 'trailer')),
  pdf('a-length-that-lies', read, () => change(/\/Length \d+/gu, '/Length 99999999')),
  pdf('a-length-of-itself', read, () => change(/\/Length \d+/gu, '/Length 21 0 R')),
  pdf('arrays-thousands-deep', { refused: 'damaged-document' }, () =>
    makePdf(lines, { catalog: `/X ${'['.repeat(200_000)}${']'.repeat(200_000)}` }),
  ),
  pdf('a-title-with-signs', read, () =>
    makePdf(lines, { trailer: '/Info << /Title (\\033[31m\\000<script>canary\\(1\\)</script>) >>' }),
  ),
  pdf('a-font-that-is-a-program', read, () =>
    change(
      '/FontName /Plain',
      '/FontName /Plain /FontFile 7 0 R',
      makePdf(lines, {
        objects: ['<< /Length 40 >>\nstream\n%!PS (touch canary) (w) file systemdict exec\nendstream'],
      }),
    ),
  ),
  pdf('only-a-head', { refused: 'damaged-document' }, () => Buffer.from('%PDF-1.7\n%%EOF\n')),
  pdf('cut', { refused: 'damaged-document' }, () => makePdf(lines).subarray(0, 900)),
  pdf('a-page', { refused: 'not-its-format' }, () => Buffer.from('<!doctype html><script>canary(1)</script>')),
];

/** Which unpacks beside the heap. */
export const spaciousPdf: HostileFile = pdf('bomb-beside-the-heap', { refused: 'damaged-document' }, () =>
  toBomb(400 * mebibyte, 1, ' '),
);

/** Which take minutes, or all of the stack. */
export const greedyPdfs: readonly HostileFile[] = [
  pdf('bomb-of-operators', { refused: 'damaged-document' }, () => toBomb(50 * mebibyte, 1, 'q ')),
  pdf('bomb-of-words', { refused: 'damaged-document' }, () => toBomb(50 * mebibyte, 1, 'BT /F 9 Tf <00610062> Tj ET ')),
  pdf('bomb-of-moves', { refused: 'damaged-document' }, () =>
    toBomb(20 * mebibyte, 1, 'BT /F 9 Tf 1 1 Td <0061> Tj ET '),
  ),
];
