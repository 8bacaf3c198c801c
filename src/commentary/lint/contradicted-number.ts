import { type Fault, toFault } from '../fault.ts';
import type { LintContext, LintRule } from './lint-rule.ts';
import type { Candidate } from './numbers/candidate.ts';
import { findTurnedFigures, type TurnedFigure } from './numbers/find-turned-figures.ts';
import { judgeClaims } from './numbers/judge-claims.ts';
import type { Contradiction, Judgement } from './numbers/judgement.ts';
import { listRelated, tellNumber, toSnippet, toWrittenWords } from './numbers/tell-number.ts';

const id = 'contradicted-number';
const otherWay = 'read the sentence again: does it say that it rose, or that it fell?';

/** A number that says something else than the figure it is about. */
export const contradictedNumber: LintRule = {
  rule: {
    id,
    level: 'error',
    title: 'a number that says something else than the figure it rests on',
    cause:
      'The number, its unit, its words of comparison or its period are not those of the cited sentence. A reader who follows the citation finds another number.',
    cure: 'Let the evidence say its own number: put `<Figure id="…" />` where the number stands. Or write what the sentence says: “about 9%” for 8.7% is fair, “9%” is not, and what holds for a quarter does not hold for the year.',
    examples: [
      {
        failing: 'A ticket could rise to <Cite segment="s-price">30 euros</Cite>.',
        mended: 'A ticket could rise to <Cite segment="s-price">3 euros</Cite>.',
      },
    ],
    canSilence: true,
  },
  find: (context) => [
    ...context.once(judgeClaims).flatMap(({ claim, verdict }) => {
      return verdict.type === 'contradicted' ? [tell(claim, verdict.contradiction, context)] : [];
    }),
    ...findTurnedFigures(context).map((turned) => tellTurned(turned, context)),
  ],
};

function tellTurned({ cited, change }: TurnedFigure, { prose, lang }: LintContext): Fault {
  const reason = `“${change.text}” goes the other way than this sentence says`;
  return toFault(id, reason, prose.toFilePosition(cited.by.source), {
    cure: otherWay,
    related: listRelated(cited.place, lang),
  });
}

function tell({ range, figure }: Judgement['claim'], contradiction: Contradiction, context: LintContext): Fault {
  const { candidate } = contradiction;
  const { lang, prose, evidence } = context;
  const words = prose.document.plain.slice(range.start, range.end);
  const isShowable = contradiction.in === 'value' || contradiction.in === 'unit' || contradiction.in === 'comparison';
  const cure =
    'change' in contradiction
      ? `write what the sentence says, with ${toSnippet(contradiction.change, candidate.place, evidence)}`
      : contradiction.in === 'movement'
        ? otherWay
        : `say when it holds, or take “${figure.text}” out`;
  return tellNumber(
    {
      ...{ ruleId: id, range, cure },
      reason: toReason(words, contradiction),
      instead: isShowable ? candidate : undefined,
      related: listRelated(candidate.place, lang),
    },
    context,
  );
}

function toReason(words: string, contradiction: Contradiction): string {
  const { candidate } = contradiction;
  const { figure } = candidate;
  const cited = `“${toWrittenWords(figure)}”`;
  switch (contradiction.in) {
    case 'value':
      return `“${words}” is not the cited number, which is ${cited}`;
    case 'unit':
      return `“${words}” is the cited number in another unit; the sentence says ${cited}`;
    case 'comparison':
      return `“${words}” is not how the sentence puts it, which says ${cited}`;
    case 'period':
      return `“${words}” is not when the cited figure ${cited} holds, which is ${toPeriodWords(candidate)}`;
    case 'movement':
      return `“${words}” goes the other way than in the sentence, which says ${cited}`;
    case 'direction':
      return `“${words}” is where the cited change ends, not where it begins; the sentence says “${contradiction.change.text}”`;
    case 'arithmetic':
      return `“${words}” is not what “${contradiction.change.text}” comes to, which is ${toGrowth(contradiction.ratio)}`;
  }
}

/** The words of the sentence for the time at which its figure holds, or that time in EDTF. */
function toPeriodWords({ figure: { period = '', segment }, place: { briefing } }: Candidate): string {
  const said = briefing.figures.find(
    (other) => other.kind === 'date' && other.segment === segment && other.date === period,
  );
  return said ? `“${said.text}”` : period;
}

/** “+150%”, to one decimal. */
function toGrowth(ratio: number): string {
  const percent = Math.round((ratio - 1) * 1000) / 10;
  return `${percent > 0 ? '+' : ''}${percent}%`;
}
