import type { LintRule } from './lint-rule.ts';
import type { Judgement } from './numbers/judgement.ts';
import { findUncited } from './numbers/list-passages.ts';
import { tellNumber } from './numbers/tell-number.ts';

const id = 'uncited-number';

/** A paragraph with numbers that cites nothing. */
export const uncitedNumber: LintRule = {
  rule: {
    id,
    level: 'warning',
    title: 'a paragraph with numbers and no citation',
    cause: 'It says how much or how many and leads to no sentence that says so. A reader can only believe it.',
    cure: 'Cite what it rests on: `<Cite segment="…">the words that rest on it</Cite>`, or show its numbers with `<Figure id="…" />`.',
    examples: [
      {
        failing: 'The guild counted 410 crossings and earned 12,000 euros.',
        mended: 'According to the guild, there were <Figure id="f-ferries" />.',
      },
    ],
    canSilence: true,
  },
  find: (context) =>
    context.once(findUncited).flatMap((judgements) => {
      const [first] = judgements.filter(isTelling);
      if (!first) return [];
      const { range } = first.claim;
      const words = context.prose.document.plain.slice(range.start, range.end);
      const others = judgements.length - 1;
      const more = others === 0 ? '' : others === 1 ? ' and another number' : ` and ${others} other numbers`;
      const reason = `this passage says “${words}”${more} and cites nothing`;
      const cure =
        'cite the sentences that say so, with <Cite segment="s-…">, or show the figures with <Figure id="f-…" />';
      return [tellNumber({ ruleId: id, range, reason, cure }, context)];
    }),
};

/** What happened in a year may be known to all; what happened on a day, or how much, has to be looked up. */
function isTelling({ claim: { figure } }: Judgement): boolean {
  return figure.kind !== 'date' || /^\d{4}-\d\d-\d\d/u.test(figure.date);
}
