import { z } from 'zod';
import { readCldr } from './read-cldr.ts';
import { createSpeller, type Speller } from './spell-number.ts';

/** The words a language spells numbers with, lower-case, each with its value. */
export interface SpelledNumbers {
  /** Words and phrases for 0 to 99, and for 100 to 1000 those written as one word. */
  readonly cardinals: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them: hundred, thousand, million. */
  readonly scales: ReadonlyMap<string, number>;
  /** Words and phrases for the 1st to the 100th, the 101st to the 200th and rounder ones where written as one word, and the powers of ten. */
  readonly ordinals: ReadonlyMap<string, number>;
}

const rulesSchema = z.object({
  rbnf: z.object({ rbnf: z.record(z.string(), z.record(z.string(), z.unknown())) }),
});
const rulesetSchema = z.array(z.tuple([z.string(), z.string()]));

const separators = /[\s\u00AD-]+/u;
const powers = [100, 1e3, 1e4, 1e6, 1e8, 1e9, 1e12, 1e15];
/** Enough to meet every plural form of a scale word in CLDR's languages. */
const counts = [1, 2, 3, 5, 11, 21];

/** The number words of one language, made from CLDR's rules for spelling numbers; empty maps where it has none. */
export function loadSpelledNumbers(lang: string): SpelledNumbers {
  const rulesets = loadRulesets(lang);
  const spell = createSpeller(lang, rulesets);
  const named = (prefix: string) => [...rulesets.keys()].filter((name) => name.startsWith(prefix));
  const cardinal = [
    ...named('%spellout-cardinal'),
    ...named('%spellout-numbering').filter((name) => !name.endsWith('year')),
  ];
  const cardinals = spellCardinals(spell, cardinal);
  return {
    cardinals,
    scales: spellScales(spell, cardinal),
    ordinals: withoutCardinals(
      spellOrdinals(spell, named('%spellout-ordinal')),
      new Set([...cardinals.keys(), ...spellPowers(spell, cardinal).keys()]),
    ),
  };
}

/** Some rules give the cardinal where they have no ordinal: Polish “trzydzieści”, Russian “двести”, “десять тысяч”. */
function withoutCardinals(ordinals: Map<string, number>, cardinals: ReadonlySet<string>): Map<string, number> {
  return new Map([...ordinals].filter(([word]) => !cardinals.has(word)));
}

function spellPowers(spell: Speller, rulesets: readonly string[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const ruleset of rulesets) for (const power of powers) add(words, spell(power, ruleset), power);
  return words;
}

/** The rule sets of CLDR for spelling the numbers of one language, by name, in their order. */
export function loadRulesets(lang: string): Map<string, [string, string][]> {
  const file = rulesSchema.safeParse(readCldr(`cldr-rbnf/rbnf/${lang}.json`));
  const rulesets = new Map<string, [string, string][]>();
  for (const [name, rules] of Object.entries(file.data?.rbnf.rbnf.SpelloutRules ?? {})) {
    const parsed = rulesetSchema.safeParse(rules);
    if (parsed.success) rulesets.set(name, parsed.data);
  }
  return rulesets;
}

function spellCardinals(spell: Speller, rulesets: readonly string[]): Map<string, number> {
  const words = new Map<string, number>();
  /** Whether the form of a further case or gender only puts hundreds and rest together, as a reader of compounds does. */
  const isSum = (form: string, value: number, ruleset: string) => {
    if (ruleset === rulesets[0]) return false;
    const parts = [value - (value % 100), value % 100].map((part) => spell(part, ruleset) ?? '');
    return value % 100 > 0 && toWord(form) === toWord(parts.join(''));
  };
  for (const ruleset of rulesets) {
    for (let value = 0; value < 100; value++) add(words, spell(value, ruleset), value);
    for (let value = 100; value <= 1000; value++) {
      const form = spell(value, ruleset);
      if (form && !/[\s-]/u.test(form) && !isSum(form, value, ruleset)) add(words, form, value);
    }
  }
  return words;
}

function spellScales(spell: Speller, rulesets: readonly string[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const power of powers) {
    for (const count of counts) {
      const multipliers = new Set(rulesets.flatMap((ruleset) => spell(count, ruleset) ?? []));
      for (const ruleset of rulesets) {
        const form = spell(count * power, ruleset);
        for (const multiplier of multipliers) {
          const rest = form && withoutMultiplier(form, multiplier);
          if (rest && !separators.test(rest)) add(words, rest, power);
        }
      }
    }
  }
  return words;
}

function withoutMultiplier(form: string, multiplier: string): string | undefined {
  if (!form.startsWith(multiplier)) return undefined;
  const rest = form.slice(multiplier.length);
  const isApart = separators.test(rest.charAt(0)) || /^\p{Script=Han}/u.test(rest);
  return isApart ? rest.replace(separators, '') : undefined;
}

/** Anniversaries and the like. */
const largeOrdinals = [
  ...Array.from({ length: 100 }, (_, at) => 101 + at),
  250,
  300,
  350,
  400,
  450,
  500,
  600,
  700,
  750,
  800,
  900,
];

function spellOrdinals(spell: Speller, rulesets: readonly string[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const ruleset of rulesets) {
    for (let value = 1; value <= 100; value++) add(words, spell(value, ruleset), value);
    for (const value of largeOrdinals) {
      const form = spell(value, ruleset);
      if (form && !/[\s-]/u.test(form)) add(words, form, value);
    }
  }
  for (const [word, power] of spellPowers(spell, rulesets)) add(words, word, power);
  return words;
}

/** Without the soft hyphens between its parts. */
function toWord(form: string): string {
  return form.replaceAll('\u00AD', '');
}

/** The first meaning stays: rule sets are in CLDR's order, with the plain cardinals first. */
function add(words: Map<string, number>, form: string | undefined, value: number): void {
  const key = form === undefined ? undefined : toWord(form).toLowerCase().trim();
  if (key && !/\d/u.test(key) && !words.has(key)) words.set(key, value);
}
