import { parseRbnf, type Rule, type RulePart } from './parse-rbnf.ts';

export type Speller = (value: number, ruleset: string) => string | undefined;

/**
 * Returns a function that spells whole numbers below 10^18 by CLDR's rules; it returns `undefined`
 * where the rules of `ruleset` only give digits.
 */
export function createSpeller(
  lang: string,
  rulesets: ReadonlyMap<string, readonly (readonly [string, string])[]>,
): Speller {
  const parsed = new Map([...rulesets].map(([name, rules]) => [name, parseRbnf(rules)]));
  const plurals = {
    cardinal: new Intl.PluralRules(lang),
    ordinal: new Intl.PluralRules(lang, { type: 'ordinal' }),
  };

  function spell(value: number, ruleset: string): string | undefined {
    const rule = chooseRule(parsed.get(ruleset) ?? [], value);
    return rule && spellParts(rule.parts, value, rule, ruleset);
  }

  function spellParts(parts: readonly RulePart[], value: number, rule: Rule, ruleset: string): string | undefined {
    let text = '';
    for (const part of parts) {
      const spelled = spellPart(part, value, rule, ruleset);
      if (spelled === undefined) return undefined;
      text += spelled;
    }
    return text;
  }

  function spellPart(part: RulePart, value: number, rule: Rule, ruleset: string): string | undefined {
    if (part.type === 'text') return part.text;
    if (part.type === 'optional') {
      return value % rule.divisor === 0 ? '' : spellParts(part.parts, value, rule, ruleset);
    }
    const quotient = Math.floor(value / rule.divisor);
    if (part.type === 'plural') {
      const category = plurals[part.ordinal ? 'ordinal' : 'cardinal'].select(quotient);
      return part.forms.get(category) ?? part.forms.get('other') ?? '';
    }
    const inner = { quotient, remainder: value % rule.divisor, same: value }[part.type];
    return spell(inner, part.ruleset ?? ruleset);
  }

  return spell;
}

function chooseRule(rules: readonly Rule[], value: number): Rule | undefined {
  const at = rules.findLastIndex((rule) => rule.base <= value);
  const rule = rules[at];
  return rule && isRolledBack(rule, value) ? rules[at - 1] : rule;
}

/** UTS 35: a rule with both parts steps aside for the one before it where the remainder would be nothing. */
function isRolledBack(rule: Rule, value: number): boolean {
  const types = new Set(rule.parts.map((part) => part.type));
  if (!types.has('quotient') || !types.has('remainder')) return false;
  return rule.base % rule.divisor !== 0 && value % rule.divisor === 0;
}
