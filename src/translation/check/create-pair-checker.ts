import type { Message } from '../../model/message.ts';
import type { PairLink } from '../../model/pair.ts';
import { checkDoubled } from './check-doubled.ts';
import { checkHedge } from './check-hedge.ts';
import { checkLength } from './check-length.ts';
import { checkNegation } from './check-negation.ts';
import { checkSame } from './check-same.ts';
import { checkShield } from './check-shield.ts';
import type { CheckTools } from './check-tools.ts';
import { linkFigures } from './link-figures.ts';
import { checkNames } from './names/check-names.ts';
import { matchMentions } from './names/match-mentions.ts';
import { checkNumbers } from './numbers/check-numbers.ts';
import { compareNumbers } from './numbers/compare-numbers.ts';
import type { PairContext } from './pair-context.ts';
import type { Side, TargetSide } from './sides.ts';

/** What is wrong with a translation, and which of its words say which figure or name of the document. */
interface PairFindings {
  /** In the order of the rules; offsets are into the translation. */
  readonly messages: Message[];
  /** In the order of the translation. */
  readonly links: PairLink[];
}

/** The rules that look at the two texts alone. */
const textRules: readonly ((pair: PairContext) => Message[])[] = [
  checkHedge,
  checkNegation,
  checkSame,
  checkLength,
  checkDoubled,
  checkShield,
];

/** Returns a check of a translation against what it translates. */
export function createPairChecker(tools: CheckTools): (source: Side, target: TargetSide) => PairFindings {
  return (source, target) => {
    const pair = { source, target, tools };
    const numbers = compareNumbers(pair);
    const mentions = matchMentions(source.mentions, target.mentions, tools);
    const messages = [
      ...checkNumbers(pair, numbers),
      ...checkNames(pair, mentions),
      ...textRules.flatMap((check) => check(pair)),
    ];
    const named = mentions.map(({ source: { id }, target: { start, end } }): PairLink => ({ start, end, mention: id }));
    const links = [...linkFigures(source, target, numbers.matches), ...named];
    return { messages, links: links.sort((a, b) => a.start - b.start || b.end - a.end) };
  };
}
