import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintRules } from '../../../src/commentary/lint/rules.ts';
import { allRules, findRule } from '../../../src/diagnostics/all-rules.ts';
import { rules as checksOfTranslations } from '../../../src/translation/check/rules.ts';

/** Where the code says the id of a rule. */
const uses = [
  /\bruleId(?:: (?:string|DateFault\['ruleId'\]))?(?: =|:) '([a-z]+(?:-[a-z]+)*)'/gu,
  /\bruleId: \w+ \? '([a-z-]+)'/gu,
  /\bnew ConversionFault\(\s*'([a-z-]+)'/gu,
  /\btellCounts\(\s*'([a-z-]+)',\s*'warning'/gu,
  /\bruleId: \w+ \? '[a-z-]+' : '([a-z-]+)'/gu,
  /\b(?:toFault|toProblem|toStale|toError|toClashError)\(\s*['`]([a-z]+(?:-[a-z]+)+)['`]/gu,
  /\btoFault\(allowance, '([a-z-]+)'/gu,
  /\breturn \['([a-z]+-[a-z]+)', reason/gu,
  /\[\s*'([a-z]+-record)', '/gu,
  /^ {2}\| '([a-z]+(?:-[a-z]+)+)'/gmu,
];

/** Notes about a document that its page says; no check speaks of them. */
const notes = ['no-words', 'crossing-mark', 'left-out-parts', 'file-properties'];

const documents = /^src\/(?:diagnostics\/rules|commentary\/reference-rules|examples)\//u;
const texts = globSync('{src,scripts}/**/*.ts')
  .filter((file) => !documents.test(file))
  .map((file) => readFileSync(file, 'utf8'));

/** The ids that the code gives to what it finds. */
function listUsed(): string[] {
  const told = texts.filter((text) => /ruleId|RuleId|toFault|toProblem|toStale|ConversionFault|tellCounts/u.test(text));
  const found = told.flatMap((text) => uses.flatMap((use) => [...text.matchAll(use)].map(([, id = '']) => id)));
  return [...new Set([...found, ...Object.keys(checksOfTranslations), ...lintRules.map(({ rule }) => rule.id)])];
}

const documented = Object.values(allRules).flat();
const used = listUsed();

describe('the list of rules', () => {
  it('has a document for every rule that the code names', () => {
    expect(used.filter((id) => !findRule(id) && !notes.includes(id))).toEqual([]);
  });

  it('has no document of a rule that no code names', () => {
    const isNamed = (id: string) => used.includes(id) || texts.some((text) => text.includes(`'${id}'`));
    expect(documented.filter(({ id }) => !isNamed(id)).map(({ id }) => id)).toEqual([]);
  });

  it('sees most of the ids in the code', () => {
    expect(used.length).toBeGreaterThan(70);
  });

  it('has each id once', () => {
    const ids = documented.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it.each(documented)('says of $id what it is, why, and what to do', ({ id, title, cause, cure }) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(title).toMatch(/^[^A-Z].{8,}[^.]$/u);
    expect(cause).toMatch(/^\p{Lu}.{15,}\.$|^“.{15,}\.$/u);
    expect(cure).toMatch(/^[\p{Lu}“].{5,}\.$/u);
  });
});

it('finds no rule where there is none', () => {
  expect(findRule('nothing')).toBeUndefined();
});
