import { readFileSync } from 'node:fs';
import { fromMdx } from '../../src/pipeline/mdx/from-mdx.ts';
import type { TranslatedSentence } from '../../src/translation/align/align-translation.ts';
import { listBlockStarts } from '../../src/translation/align/list-block-starts.ts';
import { parsePoFile } from '../../src/translation/po/parse-po-file.ts';

/** A document of the site with its translation, sentence by sentence. */
export function readDocumentPair(slug: string, lang: string) {
  const file = `content/briefings/${slug}.mdx`;
  const briefing = fromMdx(readFileSync(file, 'utf8'), slug, file);
  const po = parsePoFile(readFileSync(`content/translations/${slug}.${lang}.po`, 'utf8'), 'po');
  const targets = new Map(po.entries.map(({ source, target }) => [source, target]));
  const starts = listBlockStarts(briefing);
  const sentences = briefing.segments.map(
    ({ text }, at): TranslatedSentence => ({ text: targets.get(text) ?? '', isStart: starts[at] ?? false }),
  );
  return { briefing, sources: briefing.segments.map(({ text }) => text), sentences };
}
