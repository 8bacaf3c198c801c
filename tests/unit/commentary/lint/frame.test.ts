import { describe, expect, it } from 'vitest';
import { toFault } from '../../../../src/commentary/fault.ts';
import { lintProse } from '../../../../src/commentary/lint/lint-prose.ts';
import type { LintContext, LintRule } from '../../../../src/commentary/lint/lint-rule.ts';
import { toTree } from '../../../../src/commentary/to-tree.ts';
import { evidence } from '../evidence-of.ts';
import { toCheckTools } from '../to-check-tools.ts';

/** Finds every “heron”, and says the sentences that are cited near it. */
const herons: LintRule = {
  rule: { id: 'heron', level: 'warning', title: 'a heron', cause: 'C', cure: 'D', examples: [], canSilence: true },
  find: ({ prose, citedNear }: LintContext) =>
    prose.document.blocks.flatMap(({ start, end }, block) =>
      [...prose.document.plain.slice(start, end).matchAll(/heron/gu)].map(({ index }) => {
        const place = prose.toPosition({ start: start + index, end: start + index + 5 });
        const near = citedNear(block).map(({ place: { segment }, figure }) => figure?.id ?? segment.id);
        return { ...toFault('wrong-value', near.join(' '), place), ruleId: 'heron' };
      }),
    ),
};
const strict: LintRule = { ...herons, rule: { ...herons.rule, id: 'strict', canSilence: false }, find: () => [] };

const frontMatter = '---\ntitle: A heron\nsummary: >-\n  Of a\n  heron\n---\n';
function lint(body: string, head = frontMatter, levels = {}) {
  const tree = toTree(head.replace(/[^\n]/gu, ' ') + body);
  return lintProse({ tree, source: head + body, lang: 'en', evidence }, toCheckTools(evidence, levels), [
    herons,
    strict,
  ]);
}
const places = (body: string, head = '') =>
  lint(body, head).faults.map(({ ruleId, start, end }) => [ruleId, start.line, start.column, end?.line, end?.column]);

describe('the places of what is found in prose', () => {
  it.each([
    ['A heron.', [['heron', 1, 3, 1, 8]]],
    [
      '> A heron\n> and a heron.',
      [
        ['heron', 1, 5, 1, 10],
        ['heron', 2, 9, 2, 14],
      ],
    ],
    ['A &amp; \\* heron', [['heron', 1, 12, 1, 17]]],
    ['<Note on="s-shared">\n\n- A **her**on\n\n</Note>', [['heron', 3, 7, 3, 14]]],
    ['He <Cite segment="s-harbour1">saw a heron</Cite>.', [['heron', 1, 37, 1, 42]]],
    ['<Quote segment="s-harbour1" words="heron" /> `heron` {/* heron */}', []],
    ['```\nheron\n```\n\n{/* heron */}\n\n<Quote segment="s-harbour1" />', []],
  ])('%j', (body, expected) => {
    expect(places(body)).toEqual(expected);
  });

  it('are in the title and the summary too', () => {
    expect(places('Nothing.', frontMatter)).toEqual([
      ['heron', 2, 10, 2, 15],
      ['heron', 5, 3, 5, 8],
    ]);
  });
});

describe('what is cited near a paragraph', () => {
  it.each([
    ['in it', 'A heron <Figure id="f-three" />.\n\nNo. <Cite segment="s-bridge1" />', ['f-three']],
    [
      'right before and after it',
      '<Quote segment="s-bridge1" />\n\nA heron.\n\n<Figure id="f-three" as="card" />',
      ['s-bridge1 f-three'],
    ],
    [
      'by the note it stands in',
      '<Note on="f-five">\n\nA heron.\n\n</Note>\n\nNo. <Cite segment="s-harbour1" />',
      ['f-five'],
    ],
    ['nowhere', 'A heron.\n\nNo <Figure id="f-three" />.\n\nA heron.', ['', '']],
  ])('%s', (_, body, expected) => {
    expect(lint(body, '').faults.map(({ reason }) => reason)).toEqual(expected);
  });

  it('is everything for title and summary', () => {
    expect(lint('<Figure id="f-three" />').faults.map(({ reason }) => reason)).toEqual(['f-three', 'f-three']);
  });
});

describe('what an author lets pass', () => {
  it('is the next occurrence in the next block, with its reason', () => {
    const { faults, allowed } = lint('{/* allow heron: it is a bird */}\n\nA heron, a heron.\n\nA heron.', '');
    expect(allowed.map(({ fault, reason }) => [fault.start.column, reason])).toEqual([[3, 'it is a bird']]);
    expect(faults).toHaveLength(2);
  });

  it('is the next occurrence in the rest of a line', () => {
    expect(lint('A heron, {/* allow heron: bird */} a heron.', '').faults.map(({ start }) => start.column)).toEqual([
      3,
    ]);
  });

  it('is the next field of the front matter', () => {
    const head = '---\ntitle: T\n# allow heron: it is a bird\nsummary: A heron\n---\n';
    expect(lint('No.', head)).toMatchObject({ faults: [], allowed: [{ reason: 'it is a bird' }] });
  });

  it.each([
    ['a reason is missing', '{/* allow heron */}\n\nA heron.', ['allowance', 'heron']],
    ['no such rule', '{/* allow herons: why */}\n\nA heron.', ['allowance', 'heron']],
    ['the rule cannot be silenced', '{/* allow strict: why */}\n\nText.', ['allowance']],
    ['there is nothing to let pass', '{/* allow heron: why */}\n\nText.\n\nA heron.', ['unused-allowance', 'heron']],
    ['it is only spoken of', '{/* we do not allow herons */}\n\nText.', []],
  ])('is refused or not where %s', (_, body, expected) => {
    expect(lint(body, '').faults.map(({ ruleId }) => ruleId)).toEqual(expected);
  });
});

describe('the level of a rule', () => {
  it('is its own, or what the team set', () => {
    const levels = (set: Record<string, 'error' | 'off'>) => lint('A heron.', '', set).faults.map(({ level }) => level);
    expect([levels({}), levels({ heron: 'error' }), levels({ heron: 'off' })]).toEqual([['warning'], ['error'], []]);
  });
});

it('has what several rules ask for found once for all rules', () => {
  let times = 0;
  const make = ({ lang }: LintContext) => {
    times += 1;
    return lang;
  };
  const asked: string[] = [];
  const asking = (id: string): LintRule => ({
    rule: { ...herons.rule, id },
    find: (context) => {
      asked.push(context.once(make));
      return [];
    },
  });
  const [first, second] = [asking('first'), asking('second')];
  lintProse({ tree: toTree('A heron.'), source: 'A heron.', lang: 'en', evidence }, toCheckTools(evidence), [
    first,
    second,
  ]);
  expect([times, asked]).toEqual([1, ['en', 'en']]);
});
