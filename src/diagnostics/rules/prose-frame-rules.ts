import type { Rule } from '../rule.ts';
import { toRule } from './to-rule.ts';

/** About the reading of prose itself, and what authors let pass. */
export const proseFrameRules: readonly Rule[] = [
  toRule(
    'allowance',
    'error',
    'a note that lets something pass and cannot',
    'It names no rule, or one that cannot be silenced, or does not say why.',
    'Write {/* allow <rule-id>: the reason */} on the line before.',
  ),
  toRule(
    'unused-allowance',
    'error',
    'a note that lets pass what is not there',
    'Left in, it would hide the next fault of its kind.',
    'Take it out, or put it right above what it is about.',
  ),
  toRule(
    'unread-prose',
    'warning',
    'commentary in a language without data',
    'Only its references were checked: its numbers, names and quotations were not read.',
    'Have a second person read it, or add the data of the language.',
  ),
];
