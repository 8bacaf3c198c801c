import { makeDocx, paragraph, run } from '../../../support/make-docx.ts';
import { dotImage, makePdf, type PdfWords } from '../../../support/make-pdf.ts';
import { rename, type Stages, swap } from './stage.ts';

const words = 'Exports rose by 3% in the year 2023.';
const beside = { 'seeds/report.yml': 'lang: en\n' };
const toPage = (text: string): PdfWords[] => [{ text, x: 50, y: 700 }];
const pdf = makePdf([toPage(words)]);
const docx = makeDocx(paragraph(words));
const mail = (text: string) =>
  `From: Ana Pop <ana@example.org>\r\nSubject: Exports\r\nDate: Fri, 12 Apr 2024 10:00:00 +0000\r\n\r\n${text}\r\n`;
const toBoth = (plain: string) =>
  [
    'From: Ana Pop <ana@example.org>\r\nSubject: Exports\r\nContent-Type: multipart/alternative; boundary="x"\r\n',
    `--x\r\nContent-Type: text/plain\r\n\r\n${plain}`,
    `--x\r\nContent-Type: text/html\r\n\r\n<p>${words}</p>\r\n--x--\r\n`,
  ].join('\r\n');
const id = 'ab'.repeat(32);
const encrypted = `/ID [<${id}> <${id}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${id}> /U <${id}> /P -4 >>`;
const inserted = `<w:ins w:id="1" w:author="a">${run('by 3% ')}</w:ins>`;
const deleted = '<w:del w:id="2" w:author="a"><w:r><w:delText>by 2% </w:delText></w:r></w:del>';

/** How the examples of files that are no text are played. */
export const fileSeedStages: Stages = {
  'not-its-format': rename(pdf, 'seeds/report.pdf', { beside }),
  'no-text-layer': swap(makePdf([[]], dotImage), pdf, { beside }),
  'encrypted-document': swap(makePdf([toPage(words)], { trailer: encrypted }), pdf, { beside }),
  'damaged-document': swap(pdf.slice(0, pdf.length - 100), pdf, { beside }),
  'document-with-macros': swap(makeDocx(paragraph(words), { parts: { 'word/vbaProject.bin': 'x' } }), docx, { beside }),
  'too-large-document': swap(makeDocx(paragraph('word '.repeat(500_000))), docx, { beside }),
  'unreadable-letters': swap(makePdf([toPage(`${words} \ufffd`)]), pdf, { beside }),
  'pages-without-text': swap(makePdf([toPage(words), []], dotImage), makePdf([toPage(words), toPage('It fell.')]), {
    beside,
  }),
  'left-out-parts': swap(makePdf([toPage(words)], { catalog: '/OpenAction << /S /JavaScript /JS (1) >>' }), pdf, {
    beside,
  }),
  'tracked-changes': swap(makeDocx(`<w:p>${run('Exports rose ')}${deleted}${inserted}${run('in 2023.')}</w:p>`), docx, {
    beside,
  }),
  'quoted-mail': swap(mail(`I agree.\r\n> ${words}`), mail('I agree.'), { beside }),
  'mail-forms': swap(toBoth('Switch to HTML.'), toBoth(words), { beside }),
};
