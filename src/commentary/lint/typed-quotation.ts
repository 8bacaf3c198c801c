import { type Fault, toFault } from '../fault.ts';
import { toRelated } from '../to-related.ts';
import { toSnippet } from '../to-snippet.ts';
import type { FoundWords } from './find-quoted.ts';
import { type JudgedQuotation, judgeQuotations } from './judge-quotations.ts';
import type { LintContext, LintRule } from './lint-rule.ts';

/** A quotation that is in the evidence, and typed: a slip, or a change of the source, would not be noticed. */
export const typedQuotation: LintRule = {
  rule: {
    id: 'typed-quotation',
    level: 'warning',
    title: 'a quotation that is typed and not pulled from the evidence',
    cause:
      'The words are in a document or its translation, but nothing holds them there: a reader cannot go to the sentence, and nobody notices when it changes.',
    cure: 'Let a Quote component pull the words, with the mark-up the message gives. It writes the quotation marks too.',
    examples: [
      {
        failing: 'The report says that “they mended the nets”. <Cite segment="s-nets" />',
        mended: 'The report says: <Quote segment="s-nets" lang="en" words="They mended the nets" />.',
      },
    ],
    canSilence: true,
  },
  find: (context) =>
    context
      .once(judgeQuotations)
      .flatMap((judged) =>
        judged.verdict === 'found' && !isUnquotable(judged, context) ? [tell(judged, context)] : [],
      ),
};

/** Whether the words are of a document that may not be quoted at all. */
export function isUnquotable({ found }: { readonly found: FoundWords }, { evidence }: LintContext): boolean {
  return evidence.unquotable.has(found.place.briefing.slug);
}

function tell(judged: JudgedQuotation & { readonly verdict: 'found' }, { prose, evidence }: LintContext): Fault {
  const { found, isCited, isBlock, range, words } = judged;
  const snippet = toSnippet(found, evidence);
  const where = isCited ? '' : `, of “${found.place.briefing.slug}”, which is not cited here,`;
  const exact = found.words === words ? 'word for word' : `as “${found.words}”`;
  const reason = `these words are in the evidence${where} ${exact}, but typed: “${words}”`;
  const details = { cure: `write ${snippet}`, related: [toRelated(found.place)] };
  const place = prose.toPosition(range);
  return toFault(typedQuotation.rule.id, reason, place, { ...details, ...(!isBlock && { replacement: snippet }) });
}
