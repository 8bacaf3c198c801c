import { type FileExamples, toTold } from './file-example.ts';

/** About seeds whose files are no text. */
export const fileSeedExamples: FileExamples = {
  'not-its-format': toTold('seeds/report.docx', 'A PDF that was renamed.', 'The same file, called “report.pdf”.'),
  'no-text-layer': toTold(
    'seeds/report.pdf',
    'A scan: a picture of each page.',
    'The same pages with recognised text.',
  ),
  'encrypted-document': toTold('seeds/report.pdf', 'A PDF with a password.', 'The PDF without its password.'),
  'damaged-document': toTold('seeds/report.pdf', 'A download that broke off.', 'The whole file.'),
  'document-with-macros': toTold('seeds/report.docx', 'A document with macros.', 'The document without its macros.'),
  'too-large-document': toTold(
    'seeds/report.docx',
    'A document of half a million words.',
    'One of the parts that it was split into.',
  ),
  'unreadable-letters': toTold(
    'seeds/report.pdf',
    'A PDF in which one letter in forty is only the number of a drawing.',
    'The PDF, saved again with Unicode tables.',
  ),
  'pages-without-text': toTold(
    'seeds/report.pdf',
    'Two pages, of which the second is a chart.',
    'Two pages of text; what the chart says is a document of its own.',
  ),
  'left-out-parts': toTold(
    'seeds/report.pdf',
    'A PDF with a script in it, which never runs.',
    'The PDF, printed to a new file.',
  ),
  'tracked-changes': toTold(
    'seeds/report.docx',
    'A draft in which one word was inserted and another deleted.',
    'The text as it was published, with all changes accepted.',
  ),
  'quoted-mail': toTold('seeds/report.eml', 'An answer, with the letter that it answers below.', 'The answer alone.'),
  'mail-forms': toTold(
    'seeds/report.eml',
    'An e-mail in HTML, whose plain text says only that it is one.',
    'The same e-mail with its text in both forms.',
  ),
};
