import type { Fault } from '../fault.ts';
import type { LintContext, LintRule } from './lint-rule.ts';
import { judgeClaims } from './numbers/judge-claims.ts';
import type { Judgement, Verdict } from './numbers/judgement.ts';
import { findUncited } from './numbers/list-passages.ts';
import { listRelated, tellNumber, toWrittenWords } from './numbers/tell-number.ts';

const id = 'unsupported-number';

/** A number that no cited figure supports. */
export const unsupportedNumber: LintRule = {
  rule: {
    id,
    level: 'warning',
    title: 'a number that no cited figure supports',
    cause:
      'None of the sentences cited near it has this number or date, and it does not come of their figures as a sum, a difference, a ratio or a share. A reader cannot check it.',
    cure: 'Cite the sentence that says it, or show the figure with `<Figure id="…" />`. Where it comes from elsewhere, link to the source in the same sentence.',
    examples: [
      {
        failing: 'The harvest came to <Figure id="f-olives" />, and 250 people worked in it.',
        mended: 'The harvest came to <Figure id="f-olives" />.',
      },
    ],
    canSilence: true,
  },
  find: (context) => {
    const judgements = context.once(judgeClaims);
    const uncited = new Set(context.once(findUncited).flat());
    return judgements.flatMap((judgement) => {
      const { claim, verdict } = judgement;
      return verdict.type === 'unsupported' && !uncited.has(judgement) ? [tell(claim, verdict, context)] : [];
    });
  },
};

function tell(
  { range }: Judgement['claim'],
  { elsewhere }: Extract<Verdict, { type: 'unsupported' }>,
  context: LintContext,
): Fault {
  const words = context.prose.document.plain.slice(range.start, range.end);
  const uncited = elsewhere ? `; a sentence that is not says “${toWrittenWords(elsewhere.figure)}”` : '';
  return tellNumber(
    {
      ...{ ruleId: id, range, cure: 'cite the sentence that says it, or take it out' },
      reason: `nothing that is cited here says “${words}”${uncited}`,
      ...(elsewhere && {
        instead: { figure: elsewhere.figure, place: elsewhere },
        related: listRelated(elsewhere, context.lang),
      }),
    },
    context,
  );
}
