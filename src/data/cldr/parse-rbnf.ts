/** One piece of a rule's text: words, or the place where a part of the number is spelled. */
export type RulePart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'quotient' | 'remainder' | 'same'; readonly ruleset: string | undefined }
  | { readonly type: 'plural'; readonly ordinal: boolean; readonly forms: ReadonlyMap<string, string> }
  | { readonly type: 'optional'; readonly parts: readonly RulePart[] };

/** A rule for the numbers from `base` up to the next rule; `divisor` splits them into quotient and remainder. */
export interface Rule {
  readonly base: number;
  readonly divisor: number;
  readonly parts: readonly RulePart[];
}

const piece = /\[([^\]]*)\]|([←→=])([%#][^←→=]*)?\2(?:(?<=→→)→)?|\$\((cardinal|ordinal),([^)]*)\)\$/gu;
const arrows = { '←': 'quotient', '→': 'remainder', '=': 'same' } as const;

/**
 * The rules of one rule set in order of their base. Rules for fractions, signs and infinities are left out.
 * Format: UTS 35, part 3, Rule-Based Number Formatting.
 */
export function parseRbnf(rules: readonly (readonly [string, string])[]): Rule[] {
  return rules.filter(([descriptor]) => /^\d/u.test(descriptor) && !descriptor.includes('.')).map(toRule);
}

function toRule([descriptor, text]: readonly [string, string]): Rule {
  const [base = 0, radix = 10] = descriptor.split('/').map((part) => Number(part.replaceAll(',', '')));
  return { base, divisor: toDivisor(base, radix), parts: toParts(text.replace(/;$/u, '').replace(/^'/u, '')) };
}

function toDivisor(base: number, radix: number): number {
  let divisor = 1;
  while (divisor * radix <= base) divisor *= radix;
  return divisor;
}

function toParts(text: string): RulePart[] {
  const parts: RulePart[] = [];
  let at = 0;
  for (const match of text.matchAll(piece)) {
    if (match.index > at) parts.push({ type: 'text', text: text.slice(at, match.index) });
    parts.push(toPart(match));
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ type: 'text', text: text.slice(at) });
  return parts;
}

function toPart([, optional, arrow, ruleset, plural, forms = '']: RegExpMatchArray): RulePart {
  if (optional !== undefined) return { type: 'optional', parts: toParts(optional) };
  if (arrow === '←' || arrow === '→' || arrow === '=') return { type: arrows[arrow], ruleset };
  const pairs = [...forms.matchAll(/(\w+)\{([^}]*)\}/gu)].map(([, name = '', form = '']) => [name, form] as const);
  return { type: 'plural', ordinal: plural === 'ordinal', forms: new Map(pairs) };
}
