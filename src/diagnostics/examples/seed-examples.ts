import { type FileExample, type FileExamples, toText, toTold } from './file-example.ts';

const file = 'seeds/exports.txt';

function toLine(failing: string, mended: string): FileExample {
  return toText(file, `${failing}\n`, `${mended}\n`);
}

/** About seeds and their facts. */
export const seedExamples: FileExamples = {
  'not-text': toTold(file, 'A picture with the name of a text.', 'The text, saved as UTF-8.'),
  'link-outside': toTold(file, 'A link to a file outside the project.', 'A copy of that file.'),
  'ambiguous-encoding': toTold(
    file,
    'The words “3 ¤ 4”, saved in an encoding that is not UTF-8, with nothing that says which.',
    'The same words, saved as UTF-8.',
  ),
  'assumed-encoding': toTold(
    file,
    'A page of Italian in Windows-1252, with nothing that says so.',
    'The same file, and “encoding: windows-1252” in “seeds/exports.yml”.',
  ),
  'double-encoding': toLine('InformaÈ›ii despre creÈ™terea preÈ›urilor.', 'Informații despre creșterea prețurilor.'),
  'no-reader': toTold('seeds/exports.odt', 'A document of LibreOffice.', 'The same document, saved as “exports.docx”.'),
  'facts-without-document': toTold(
    'seeds/exprots.yml',
    'The facts of “exports.txt” under a misspelt name.',
    'The facts are called “exports.yml”.',
  ),
  'address-taken': toText('seeds/trade.yml', 'slug: exports\nlang: en\n', 'slug: trade\nlang: en\n'),
  'foreign-briefing': toTold(
    'content/briefings/exports.mdx',
    'A page that a person wrote, where the briefing of “seeds/exports.txt” belongs.',
    'The page stands in “content/commentary”.',
  ),
  'unreadable-document': toTold(
    'seeds/exports.md',
    'A quotation in a quotation, five thousand deep.',
    'The same words as plain text.',
  ),
  'no-sentences': toLine('--- *** ---', 'Exports rose.'),
  'near-duplicate': toTold(
    'seeds/later.txt',
    'The text of “seeds/exports.txt” once more, with another day in it.',
    'Only one of the two files is there.',
  ),
  'no-main-part': toText(
    'seeds/exports.html',
    '<html lang="en"><body>\n<a href="/">Home</a> <a href="/n">News</a> <a href="/m">More</a>\n<p>Exports rose by 3%.</p>\n</body></html>\n',
    '<html lang="en"><body>\n<a href="/">Home</a> <a href="/n">News</a> <a href="/m">More</a>\n<main><p>Exports rose by 3%.</p></main>\n</body></html>\n',
  ),
  'cut-cells': toTold(
    'seeds/exports.html',
    'A table of 300 rows whose first has 300 cells, each of which says “rowspan=0 colspan=1000”.',
    'The same table, where each cell takes up one place.',
  ),
  'unknown-language': toText('seeds/exports.yml', 'lang: tlh\n', 'lang: en\n'),
  'uncertain-language': toText('seeds/exports.yml', 'title: Exports\n', 'title: Exports\nlang: en\n'),
  'front-matter': toText(
    'seeds/exports.md',
    '---\ndate: yesterday\n---\n\nExports rose.\n',
    '---\ndate: 2024-04-12\n---\n\nExports rose.\n',
  ),
};
