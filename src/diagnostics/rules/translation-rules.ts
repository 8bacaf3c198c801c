import { type RuleId, rules } from '../../translation/check/rules.ts';
import type { Rule } from '../rule.ts';

const titles: Readonly<Record<RuleId, string>> = {
  'number-missing': 'a number that the translation does not have',
  'number-added': 'a number that the document does not have',
  'number-changed': 'a number that has become another',
  'unit-changed': 'a unit that has become another',
  'date-missing': 'a date that the translation does not have',
  'date-added': 'a date that the document does not have',
  'date-changed': 'a date that has become another',
  'comparator-changed': '“over”, “at most” or “about” that has become another',
  'name-lost': 'a name that the translation does not have',
  'name-changed': 'a country that has become another',
  'term-inconsistent': 'a name that the glossary does not have in this language',
  'hedge-lost': 'something left open or reported that is said as a fact',
  'negation-lost': 'something denied that is not denied any more',
  'same-as-source': 'a translation that is the words of the document',
  length: 'a translation that is too long or too short',
  'doubled-word': 'a word that stands twice in a row',
  'broken-shield': 'a sign of a machine that stands for a name or a number',
};

/** The rules that a translation is checked by against its document; “accept: <rule>” in the PO file lets one pass. */
export const translationRules: readonly Rule[] = Object.entries(rules).map(([id, { level, cause, cure }]) => ({
  ...{ id, level, cause, cure },
  title: titles[id as RuleId],
  examples: [],
  canSilence: true,
  silencing: `# accept: ${id} the reason`,
}));
