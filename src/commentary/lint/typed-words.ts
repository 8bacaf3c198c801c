import type { Range } from '../../model/span.ts';
import { countWords, fewestAttributed, fewestQuoted } from '../../rights/holds-quotation.ts';
import { listQuoted } from '../../rights/list-quoted.ts';
import { placeholder } from '../prose/prose.ts';
import type { LintContext } from './lint-rule.ts';
import { createDocumentTest } from './names-document.ts';
import { toTokens } from './to-tokens.ts';
import { findWrittenSentences } from './written-sentences.ts';

/** Words that an author typed as the words of another. */
export interface TypedWords {
  readonly words: string;
  /** Index into the blocks of the prose. */
  readonly block: number;
  /** With their marks; offsets into the prose. */
  readonly range: Range;
  /** Whether they are a Markdown quotation, and not words in a line. */
  readonly isBlock: boolean;
}

/**
 * What stands in quotation marks or as a Markdown quotation: four words or more, or two where the sentence says whose they
 * are, or cites a sentence that quotes. Fewer are mostly a word held at arm's length. Titles of documents and names of the glossary are no quotations.
 */
export function findTypedWords(context: LintContext): TypedWords[] {
  const { prose, lang } = context;
  const citesQuotation = createQuotationTest(context);
  const isKnown = createTitleTest(context);
  const isNamed = createSpeakerTest(context);
  return prose.document.blocks.flatMap((block, index) => {
    const text = prose.document.plain.slice(block.start, block.end);
    const place = prose.toSource(block);
    if (prose.quotations.some(({ start, end }) => place.start >= start && place.end <= end))
      return [{ words: toShown(text), block: index, range: block, isBlock: true }];
    return listQuoted(text).flatMap(({ words, start }): TypedWords[] => {
      const range = {
        start: block.start + Math.max(0, start - 1),
        end: Math.min(block.end, block.start + start + words.length + 1),
      };
      const count = countWords(words.replaceAll(placeholder, ' '), lang);
      const isQuoted =
        count >= fewestQuoted || (count >= fewestAttributed && (isNamed(range) || citesQuotation(range)));
      if (!isQuoted || words.includes(placeholder) || isKnown(words)) return [];
      return [{ words: toShown(words), block: index, range, isBlock: false }];
    });
  });
}

/** Without what a component shows among them, and the spaces that French has within its marks. */
function toShown(words: string): string {
  return words.replaceAll(` ${placeholder}`, '').replaceAll(placeholder, '').trim();
}

/** Whether the sentence around a quotation says who speaks. */
function createSpeakerTest({ reading, prose, lexicon }: LintContext): (range: Range) => boolean {
  const namesDocument = createDocumentTest(lexicon);
  const { plain } = prose.document;
  return ({ start, end }) =>
    reading.segments.some(
      (segment) =>
        segment.start <= start &&
        segment.end >= end - 1 &&
        (segment.attribution !== undefined ||
          namesDocument(plain.slice(segment.start, start) + plain.slice(end, segment.end))),
    );
}

/** Whether the sentence around a quotation cites one with quotation marks, so that it is taken for what stands in them. */
function createQuotationTest(context: LintContext): (range: Range) => boolean {
  const sentences = context.once(findWrittenSentences).flat();
  return ({ start, end }) =>
    sentences.some(
      ({ segment, cited }) =>
        segment.start <= start &&
        segment.end >= end - 1 &&
        cited.some(({ place }) => listQuoted(place.segment.text).length > 0),
    );
}

function createTitleTest({ evidence }: LintContext): (words: string) => boolean {
  const fold = (words: string) =>
    toTokens(words)
      .map(({ key }) => key)
      .join(' ');
  let known: ReadonlySet<string> | undefined;
  return (words) => {
    known ??= new Set(
      [
        ...[...evidence.briefings.values()].flatMap(({ title }) =>
          typeof title === 'string' ? [title] : Object.values(title),
        ),
        ...[...evidence.entities.values()].flatMap(({ names, aliases }) => [
          ...Object.values(names),
          ...Object.values(aliases).flat(),
        ]),
      ].map(fold),
    );
    return known.has(fold(words));
  };
}
