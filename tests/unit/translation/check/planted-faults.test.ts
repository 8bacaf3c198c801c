import { describe, expect, it } from 'vitest';
import { createPairReader, type Tagged } from '../../../support/create-pair-reader.ts';
import { faultKinds, sentences } from './sentences.ts';

const { checkPair, describePair } = createPairReader();
const languages = Object.keys(sentences).filter((lang) => lang !== 'en');
const others = [
  ['it', 'ro'],
  ['ro', 'it'],
  ['de', 'fr'],
  ['zh', 'ar'],
  ['ar', 'zh'],
  ['ru', 'uk'],
  ['es', 'pt'],
  ['pl', 'cs'],
  ['fi', 'hu'],
  ['el', 'ga'],
] as const;
const pairs = [
  ...languages.map((lang) => ['en', lang] as const),
  ...languages.map((lang) => [lang, 'en'] as const),
  ...others,
];

function tag(lang: string, sentence: 'paid' | 'carried'): Tagged {
  return [lang, sentences[lang]?.[sentence] ?? ''];
}

function findErrors(source: Tagged, target: Tagged): string[] {
  return checkPair(source, target).messages.flatMap(({ ruleId, level }) => (level === 'error' ? ruleId : []));
}

describe.each(pairs)('a translation from %s into %s', (from, to) => {
  it.each(['paid', 'carried'] as const)('has no fault where it is good: %s', (sentence) => {
    expect(describePair(tag(from, sentence), tag(to, sentence)).filter((line) => !line.includes('?'))).toEqual([]);
  });

  it.each(faultKinds.map((kind, index) => [kind.name, sentences[to]?.faults[index] ?? '', kind] as const))(
    'has a fault where it has %s: %s',
    (_, fault, { sentence, family }) => {
      const [right = '', wrong = ''] = fault.split('|');
      const [lang, good] = tag(to, sentence);
      const target = good.replace(right, wrong);
      expect(target).not.toBe(good);
      const errors = findErrors(tag(from, sentence), [lang, target]);
      expect(errors.some((ruleId) => ruleId.startsWith(`${family}-`))).toBe(true);
    },
  );
});
