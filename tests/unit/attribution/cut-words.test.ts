import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/data/load-lexicon.ts';
import { createGrammar } from '../../../src/pipeline/attribution/grammar.ts';

const grammars = {
  zh: createGrammar(loadLexicon('zh')),
  ar: createGrammar(loadLexicon('ar')),
  it: createGrammar(loadLexicon('it')),
};

describe('words that are written together', () => {
  it.each<[keyof typeof grammars, string, string[]]>([
    ['zh', '国防部表示', ['国防部', '表示']],
    ['zh', '和平', ['和平']],
    ['zh', '雨和风', ['雨', '和', '风']],
    ['ar', 'وقال', ['و', 'قال']],
    ['ar', 'لوزارة', ['ل', 'وزارة']],
    ['ar', 'وزارة', ['وزارة']],
    ['ar', 'وردة', ['وردة']],
    ['it', 'dire', ['dire']],
  ])('in %s “%s” is cut into %j', (lang, run, words) => {
    expect(grammars[lang].cut(run)).toEqual(words);
  });
});
