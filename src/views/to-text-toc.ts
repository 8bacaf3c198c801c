import type { MessageKey } from '../i18n/catalogs.ts';
import type { Translate } from '../i18n/create-translator.ts';
import type { TocEntry } from '../layouts/page-parts.ts';
import { listReadings, type ReadingBlock } from './reading-text.ts';

/** The headings of a document's text as entries under the heading of the text itself. */
function toTextToc(blocks: readonly ReadingBlock[]): TocEntry[] {
  return blocks.flatMap((block) => {
    const [first] = listReadings(block);
    if (block.kind !== 'heading' || block.depth > 1 || !first) return [];
    const words = first.passage.translation ?? first.passage.original;
    return [{ id: toHeadingId(block), label: words.text, depth: 3, lang: words.lang }];
  });
}

/** The anchor of a heading in the reader's language; the original's anchor is its segment's id. */
export function toHeadingId(block: ReadingBlock): string {
  return `heading-${listReadings(block)[0]?.number ?? 0}`;
}

/** The sections of a briefing's page, with the headings of its text. */
export function toBriefingToc(blocks: readonly ReadingBlock[], t: Translate, hasCommentary: boolean): TocEntry[] {
  const entry = (id: string, key: MessageKey): TocEntry => ({ id, label: t(key), depth: 2 });
  return [
    entry('bottom-line', 'briefing.bottomLine'),
    entry('key-figures', 'briefing.keyFigures'),
    entry('named', 'briefing.named'),
    ...(hasCommentary ? [entry('commentary', 'briefing.commentary')] : []),
    entry('text', 'briefing.text'),
    ...toTextToc(blocks),
    entry('coverage', 'briefing.coverage'),
    entry('cite', 'briefing.cite'),
    entry('source', 'briefing.source'),
  ];
}
