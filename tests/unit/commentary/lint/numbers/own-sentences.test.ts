import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { contradictedNumber } from '../../../../../src/commentary/lint/contradicted-number.ts';
import { lintProse } from '../../../../../src/commentary/lint/lint-prose.ts';
import { uncitedNumber } from '../../../../../src/commentary/lint/uncited-number.ts';
import { unsupportedNumber } from '../../../../../src/commentary/lint/unsupported-number.ts';
import { toTree } from '../../../../../src/commentary/to-tree.ts';
import { listLanguages } from '../../../../../src/data/list-languages.ts';
import { toCheckTools } from '../../to-check-tools.ts';
import { toReadEvidence } from './to-read-evidence.ts';

const schema = z.array(z.object({ text: z.string() }));
const rules = [contradictedNumber, unsupportedNumber, uncitedNumber];

/** Sentences that hold nothing which Markdown would read as its own. */
function listSentences(lang: string): readonly string[] {
  const rows = schema.parse(parse(readFileSync(`tests/evaluation/${lang}.yml`, 'utf8')));
  return [...new Set(rows.map(({ text }) => text))].filter((text) => !/[<{[\]\n|*_`]/u.test(text));
}

function lintOwn(lang: string, toBody: (text: string, id: string) => string) {
  const texts = listSentences(lang);
  const sentences = Object.fromEntries(texts.map((text, at) => [`s-e${at}`, [text] as const]));
  const evidence = toReadEvidence([{ slug: 'sentences', lang, sentences }]);
  const source = texts.map((text, at) => toBody(text, `s-e${at}`)).join('\n\n');
  return lintProse({ tree: toTree(source), source, lang, evidence }, toCheckTools(evidence), rules).faults;
}

describe.each(listLanguages())('what a document in “%s” says itself', (lang) => {
  it('contradicts nothing where an author says it in the same words', () => {
    const faults = lintOwn(lang, (text, id) => `<Cite segment="${id}">${text}</Cite>`);
    expect(faults.map(({ reason }) => reason)).toEqual([]);
  });

  it('is found where an author cites nothing for it', () => {
    const faults = lintOwn(lang, (text) => text);
    expect(faults.map(({ ruleId }) => ruleId)).toContain('uncited-number');
  });
});
