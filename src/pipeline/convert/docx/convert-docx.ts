import mammoth from 'mammoth';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Message } from '../../../model/message.ts';
import { tellCutCells } from '../../read/html-tables.ts';
import { markHeadings } from '../../read/mark-headings.ts';
import { assembleText } from '../assemble-text.ts';
import type { Converter } from '../converted.ts';
import { tellCounts } from '../tell-counts.ts';
import { findDocxBlocks } from './find-docx-blocks.ts';
import { type DocxParts, openDocx, toDocxDamage } from './open-docx.ts';
import { countLostBoxes } from './unwrap-runs.ts';

/** Reads a DOCX: headings, paragraphs, list items, tables, and the notes after the text. Changes are taken as accepted. */
export const convertDocx: Converter = async (bytes) => {
  const parts = openDocx(bytes);
  const tree = unified()
    .use(rehypeParse, { fragment: true })
    .parse(await toHtml(parts));
  const { blocks: loose, ...counts } = findDocxBlocks(tree);
  const { text, blocks, places } = assembleText(loose);
  const hasHeadings = blocks.some(({ kind }) => kind === 'heading');
  return {
    text,
    blocks: hasHeadings ? blocks : markHeadings(text, blocks),
    places,
    stated: {},
    messages: [...tellChanges(parts), ...tellLeftOut(parts), ...tellNotes(counts), ...tellCutCells(counts)],
  };
};

async function toHtml(parts: DocxParts): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(parts.toBytes()) },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh"],
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    return value;
  } catch (fault) {
    if (fault instanceof RangeError) throw toDocxDamage('its parts stand within each other thousands deep');
    // Where a part is no XML at all, the library finds nothing in it and says so in words of its own.
    if (fault instanceof TypeError) throw toDocxDamage('one of its parts is not what the format has there');
    throw toDocxDamage(String((fault as Error).message).split('\n')[0] ?? '');
  }
}

function countTags(xml: string, names: string): number {
  return xml.match(new RegExp(`<(?:${names})[\\s>/]`, 'gu'))?.length ?? 0;
}

function tellChanges({ read }: DocxParts): Message[] {
  const text = ['document', 'footnotes', 'endnotes'].map((name) => read(`word/${name}.xml`)).join('');
  return tellCounts(
    'tracked-changes',
    'warning',
    [
      [countTags(text, 'w:ins|w:moveTo'), 'tracked insertion', 'tracked insertions'],
      [countTags(text, 'w:del|w:moveFrom'), 'tracked deletion', 'tracked deletions'],
    ],
    'taken as accepted; make sure that the document is the one that was published',
  );
}

function tellLeftOut({ names, read }: DocxParts): Message[] {
  const text = read('word/document.xml');
  const edges = names.filter((name) => /^word\/(?:header|footer)\d*\.xml$/u.test(name));
  const unread = tellCounts(
    'left-out-parts',
    'warning',
    [
      [countTags(text, 'w:altChunk'), 'embedded document', 'embedded documents'],
      [countLostBoxes(text), 'text box', 'text boxes'],
    ],
    'left out; save the document from a word processor once more, as DOCX, and look whether their text is in it then',
  );
  const left = tellCounts(
    'left-out-parts',
    'info',
    [
      [countTags(read('word/comments.xml'), 'w:comment'), 'comment', 'comments'],
      [countTags(text, 'pic:pic|v:imagedata'), 'picture', 'pictures'],
      [countTags(text, 'm:oMath'), 'formula', 'formulas'],
      [
        names.filter((name) => /^word\/(?:charts|embeddings)\/[^/]+$/u.test(name)).length,
        'chart or embedded file',
        'charts or embedded files',
      ],
      [edges.filter((name) => countTags(read(name), 'w:t') > 0).length, 'page head or foot', 'page heads or feet'],
    ],
    'left out; only the text is read',
  );
  return [...unread, ...left];
}

function tellNotes({ notes, numbered }: { readonly notes: number; readonly numbered: number }): Message[] {
  return [
    ...tellCounts(
      'notes-moved',
      'info',
      [[notes, 'note', 'notes']],
      'put after the text, without the marks that lead there',
    ),
    ...tellCounts(
      'left-out-numbers',
      'info',
      [[numbered, 'item of a numbered list', 'items of numbered lists']],
      'read without the number, which the file does not have as text',
    ),
  ];
}
