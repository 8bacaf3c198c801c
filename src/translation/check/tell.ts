import type { Message } from '../../model/message.ts';
import type { Range } from '../../model/span.ts';
import { type RuleId, rules } from './rules.ts';

interface Details {
  /** Where in the translation, if it is anywhere. */
  readonly at?: Range | undefined;
  /** Only a warning, whatever the rule's level is. */
  readonly isDoubtful?: boolean;
}

/** The message of a rule, at its level. */
export function tell(ruleId: RuleId, reason: string, { at, isDoubtful = false }: Details = {}): Message {
  const level = isDoubtful ? 'warning' : rules[ruleId].level;
  return { ruleId, level, reason, ...(at && { start: at.start, end: at.end }) };
}
