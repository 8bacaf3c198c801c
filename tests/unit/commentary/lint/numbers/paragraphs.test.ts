import { describe, expect, it } from 'vitest';
import { contradictedNumber } from '../../../../../src/commentary/lint/contradicted-number.ts';
import { lintProse } from '../../../../../src/commentary/lint/lint-prose.ts';
import { uncitedNumber } from '../../../../../src/commentary/lint/uncited-number.ts';
import { unsupportedNumber } from '../../../../../src/commentary/lint/unsupported-number.ts';
import { toTree } from '../../../../../src/commentary/to-tree.ts';
import { toCheckTools } from '../../to-check-tools.ts';
import { evidence as computable, computed } from './computed-paragraphs.ts';
import { right, wrong } from './english-paragraphs.ts';
import { harder } from './harder-paragraphs.ts';
import { evidence } from './invented-documents.ts';
import { others } from './other-paragraphs.ts';
import type { Paragraph } from './paragraph.ts';

const rules = [contradictedNumber, unsupportedNumber, uncitedNumber];
const frontMatter = '---\ntitle: A title\nsummary: A summary.\ndate: 2024-06-01\n---\n\n';

function lint(body: string, lang: string, from = evidence) {
  const tree = toTree(frontMatter.replace(/[^\n]/gu, ' ') + body);
  return lintProse({ tree, source: frontMatter + body, lang, evidence: from }, toCheckTools(from), rules).faults;
}

function check(paragraphs: readonly Paragraph[], lang: string, from = evidence) {
  it.each(paragraphs.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    const faults = lint(text, lang, from);
    expect(
      faults.map(({ ruleId }) => ruleId),
      faults.map(({ reason }) => reason).join('\n'),
    ).toEqual(expected);
  });
}

describe('an English paragraph that is right', () => check(right, 'en'));
describe('an English paragraph that is wrong', () => check(wrong, 'en'));
describe('an English paragraph that is harder', () => check(harder, 'en'));
describe('a paragraph that computes', () => check(computed, 'en', computable));
describe.each(Object.entries(others))('a paragraph in “%s”', (lang, paragraphs) => check(paragraphs, lang));

// The nearest number is not the one that was mistyped.
it('names the figure whose digits were turned, and not a nearer one', () => {
  const [fault] = lint('The first list took 32.8% <Cite segment="s-votes" />.', 'en', computable);
  expect(fault?.reason).toBe('“32.8%” is not the cited number, which is “38.2%”');
});
