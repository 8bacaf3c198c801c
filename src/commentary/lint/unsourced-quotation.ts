import { type Fault, toFault } from '../fault.ts';
import { toRelated } from '../to-related.ts';
import { toSnippet } from '../to-snippet.ts';
import { type JudgedQuotation, judgeQuotations } from './judge-quotations.ts';
import type { LintContext, LintRule } from './lint-rule.ts';
import { isUnquotable } from './typed-quotation.ts';

/** A quotation whose words no document and no translation has. */
export const unsourcedQuotation: LintRule = {
  rule: {
    id: 'unsourced-quotation',
    level: 'error',
    title: 'a quotation that is not in the source',
    cause:
      'Readers take words in quotation marks for someone’s own. These are in no document and no translation: they were changed, translated by hand, or are nobody’s. Single words held at arm’s length, titles of documents and names of the glossary are left alone.',
    cure: 'Quote the words as they are, or say it in your own words without the marks. Translate in a sentence of your own, beside the original.',
    examples: [
      {
        failing: 'The report says that “they sold the nets abroad”. <Cite segment="s-nets" />',
        mended: 'The report tells what became of the nets. <Cite segment="s-nets" />',
      },
    ],
    canSilence: true,
  },
  find: (context) =>
    context.once(judgeQuotations).flatMap((judged) => {
      if (judged.verdict === 'found') return isUnquotable(judged, context) ? [refuse(judged, context)] : [];
      return [tell(judged, context)];
    }),
};

const { id } = unsourcedQuotation.rule;

function tell(judged: Exclude<JudgedQuotation, { verdict: 'found' }>, { prose, evidence }: LintContext): Fault {
  const { words, range } = judged;
  const place = prose.toPosition(range);
  if (judged.verdict === 'missing') {
    const reason = `“${words}” is in no document and no translation`;
    return toFault(id, reason, place, {
      cure: 'quote words that are there (“npm run find” finds them), or say it without quotation marks',
    });
  }
  const { found } = judged;
  const score = found.score.toFixed(2);
  const reason = `“${words}” is not what the source says; the nearest is “${found.words}” (${score})`;
  return toFault(id, reason, place, { cure: `write ${toSnippet(found, evidence)}`, related: [toRelated(found.place)] });
}

function refuse({ words, range, found }: JudgedQuotation & { verdict: 'found' }, { prose }: LintContext): Fault {
  const { slug } = found.place.briefing;
  const reason = `“${words}” is in “${slug}”, whose text may not be republished (its rights are “metadata”)`;
  return toFault(id, reason, prose.toPosition(range), { cure: 'say it in your own words' });
}
