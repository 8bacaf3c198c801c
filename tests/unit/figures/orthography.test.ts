import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/data/load-lexicon.ts';
import { createOrthography } from '../../../src/pipeline/figures/tokens/create-orthography.ts';
import { isGlued, isUnspaced, tokenise } from '../../../src/pipeline/figures/tokens/tokenise.ts';

function cutAs(lang: string): (text: string) => string[] {
  const orthography = createOrthography(loadLexicon(lang));
  return (text) => tokenise(text, 0, text.length, orthography).map((token) => token.text);
}

describe('the tokens of scripts and languages that write words together', () => {
  it('stand apart beside Han and full-width marks though nothing is between them', () => {
    const tokens = tokenise('约3万，F-16');
    expect(tokens.map((_, at) => isGlued(tokens, at))).toEqual([false, false, false, false, false, true, true]);
    expect(tokens.map((_, at) => isUnspaced(tokens, at))).toEqual([false, true, true, true, true, true, true]);
  });

  it('leave out marks that only guide the layout', () => {
    expect(tokenise('\u200F5\u200E km').map((token) => token.text)).toEqual(['5', 'km']);
  });

  it.each([
    ['ar', 'وخمسون', ['و', 'خمسون']],
    ['ar', 'وزير', ['وزير']],
    ['ar', 'واحد', ['واحد']],
    ['ar', 'بثلاثة', ['ب', 'ثلاثة']],
    ['ga', 'milliúnsé', ['milliún', 'sé']],
    ['en', 'twenty', ['twenty']],
  ])('in %s “%s” is %j', (lang, text, words) => {
    expect(cutAs(lang)(text)).toEqual(words);
  });

  it.each([
    ['ar', 'و15', true],
    ['ar', 'بـ5', true],
    ['mt', 'fl-2023', true],
    ['mt', 'F-16', false],
    ['ar', 'سو35', false],
  ])('in %s the digits of “%s” are no part of the word before them: %s', (lang, text, isApart) => {
    const tokens = tokenise(text, 0, text.length, createOrthography(loadLexicon(lang)));
    expect(isGlued(tokens, tokens.length - 1)).toBe(!isApart);
  });

  it('are spelled with the letters of the lists', () => {
    const [token] = tokenise('萬', 0, 1, createOrthography(loadLexicon('zh')));
    expect([token?.text, token?.key]).toEqual(['萬', '万']);
  });
});
