import type { MessageKey } from '../i18n/catalogs.ts';
import type { Translate } from '../i18n/create-translator.ts';
import type { TocEntry } from '../layouts/page-parts.ts';
import type { BriefingPage } from './briefing-page.ts';
import { listReadings, type ReadingBlock } from './reading-text.ts';

/** The headings of a document's text as entries under the heading of the text itself. */
function toTextToc(blocks: readonly ReadingBlock[]): TocEntry[] {
  return blocks.flatMap((block) => {
    const [first] = listReadings(block);
    if (block.kind !== 'heading' || block.depth > 1 || !first) return [];
    const words = first.passage.translation ?? first.passage.original;
    return [{ id: first.segment.id, label: words.text, depth: 3, lang: words.lang }];
  });
}

/** The sections of a briefing's page, with the headings of its text. */
export function toBriefingToc(
  { blocks, marks }: Pick<BriefingPage, 'blocks' | 'marks'>,
  t: Translate,
  hasCommentary: boolean,
): TocEntry[] {
  const entry = (id: string, key: MessageKey): TocEntry => ({ id, label: t(key), depth: 2 });
  return [
    entry('bottom-line', 'briefing.bottomLine'),
    entry('key-figures', 'briefing.keyFigures'),
    entry('named', 'briefing.named'),
    ...(hasCommentary ? [entry('commentary', 'briefing.commentary')] : []),
    entry('text', 'briefing.text'),
    ...toTextToc(blocks),
    ...(marks.length > 0 ? [entry('marks', 'briefing.marks')] : []),
    entry('coverage', 'briefing.coverage'),
    entry('cite', 'briefing.cite'),
    entry('source', 'briefing.source'),
  ];
}

/** The sections of the page of a document whose text is not shown. */
export function toMetadataToc(t: Translate): TocEntry[] {
  const entry = (id: string, key: MessageKey): TocEntry => ({ id, label: t(key), depth: 2 });
  return [entry('text', 'briefing.text'), entry('cite', 'briefing.cite'), entry('source', 'briefing.source')];
}
