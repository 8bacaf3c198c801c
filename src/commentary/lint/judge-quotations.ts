import { once } from '../../cache/once-for.ts';
import type { SegmentEvidence } from '../evidence.ts';
import { type FoundWords, findNearlyQuoted, findQuoted, listQuotable, listSentencesAround } from './find-quoted.ts';
import type { LintContext } from './lint-rule.ts';
import { findTypedWords, type TypedWords } from './typed-words.ts';

/** Words that an author typed as a quotation, and what the evidence has of them. */
export type JudgedQuotation = TypedWords &
  (
    | { readonly verdict: 'found'; readonly found: FoundWords; readonly isCited: boolean }
    | { readonly verdict: 'near'; readonly found: FoundWords & { readonly score: number } }
    | { readonly verdict: 'missing' }
  );

/**
 * Every typed quotation of a commentary, looked for in what is cited near it, then in all documents, word for word before
 * word by word; what is only like it, in the documents that the commentary cites.
 */
export function judgeQuotations(context: LintContext): JudgedQuotation[] {
  const { evidence, cited, citedNear } = context;
  const all = once(() => listQuotable([...evidence.segments.values()].flat()));
  const around = once(() =>
    listQuotable(
      listSentencesAround(
        cited.map(({ place }) => place),
        evidence,
      ),
    ),
  );
  return findTypedWords(context).map((typed): JudgedQuotation => {
    const words = trim(typed.words);
    const near = listQuotable(new Set<SegmentEvidence>(citedNear(typed.block).map(({ place }) => place)));
    const isCited = findQuoted(words, near);
    const found = isCited ?? findQuoted(words, all());
    if (found) return { ...typed, verdict: 'found', found, isCited: isCited !== undefined };
    const like = findNearlyQuoted(words, near) ?? findNearlyQuoted(words, around());
    return like ? { ...typed, verdict: 'near', found: like } : { ...typed, verdict: 'missing' };
  });
}

/** Without the stop or comma that stands within the marks and belongs to the author's sentence. */
function trim(words: string): string {
  return words.replace(/^[\s\u00A0]+|[\s\u00A0]*[.,;:!?…。，]?[\s\u00A0]*$/gu, '');
}
