import { describe, expect, it } from 'vitest';
import { componentRules } from '../../../src/commentary/components.ts';
import type { Rule } from '../../../src/diagnostics/rule.ts';
import { toComponentText } from '../../../src/docs/to-component-text.ts';
import { toOverview } from '../../../src/docs/to-overview.ts';
import { toRuleText } from '../../../src/docs/to-rule-text.ts';
import { wrap } from '../../../src/docs/wrap.ts';

const heron: Rule = {
  id: 'heron',
  level: 'warning',
  title: 'a heron',
  cause: 'Herons are shy.',
  cure: 'Walk on.',
  examples: [{ failing: 'A heron.\n\nStay.', mended: 'No bird.' }],
  canSilence: true,
};

describe('what the terminal says of a rule', () => {
  it('is its level, name and reason, both examples, the cure, and how to let it pass', () => {
    expect(toRuleText(heron)).toBe(`warning[heron]: a heron

Herons are shy.

wrong:
    A heron.

    Stay.
right:
    No bird.

What to do: Walk on.

To let one pass, right above it:
    {/* allow heron: the reason */}

On the site: about/authoring/rules/#heron`);
  });

  it('says how to let it pass where that is done otherwise', () => {
    expect(toRuleText({ ...heron, silencing: '# accept: heron' })).toContain('right above it:\n    # accept: heron\n');
  });

  it('has the file of an example, what is said of it, and the file mended, in their words or told', () => {
    expect(toRuleText({ ...heron, id: 'unknown-field', examples: [] })).toContain(`
wrong, in seeds/exports.yml:
    pubisher: The ministry
what is said:
    seeds/exports.yml:1:1: there is no field “pubisher”; did you mean “publisher”?
right:
    publisher: The ministry

What to do: Walk on.`);
    expect(toRuleText({ ...heron, id: 'not-its-format', examples: [] })).toContain(`
wrong, in seeds/report.docx:
    A PDF that was renamed.
`);
  });

  it('says nothing of letting it pass where that cannot be', () => {
    expect(toRuleText({ ...heron, canSilence: false })).not.toContain('allow');
  });
});

describe('what the terminal says of components', () => {
  it.each(Object.entries(componentRules))('names every attribute of %s and how it is written', (name, rule) => {
    const text = toComponentText(name, rule);
    for (const [attribute, { says, choices = [] }] of Object.entries(rule.attributes)) {
      expect(text).toMatch(new RegExp(`^  ${attribute}( \\(required\\))?$`, 'm'));
      expect(text.replace(/\s+/gu, ' ')).toContain(says);
      for (const choice of choices) expect(text).toContain(choice);
    }
  });

  it('lists each with each rule, in columns', () => {
    const overview = toOverview({ Cite: componentRules['Cite'] as never }, { birds: [heron] });
    expect(overview).toContain('  <Cite>  A number that leads to');
    expect(overview).toContain('Rules about birds:\n  heron   a heron');
  });
});

it('breaks the lines of the terminal before the 81st column', () => {
  const lines = wrap('word '.repeat(40).trim()).split('\n');
  expect(lines.join(' ')).toBe('word '.repeat(40).trim());
  expect(Math.max(...lines.map(({ length }) => length))).toBe(79);
});
