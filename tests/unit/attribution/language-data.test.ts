import { describe, expect, it } from 'vitest';
import { listLanguages, loadLexicon } from '../../../src/data/load-lexicon.ts';
import { createGrammar } from '../../../src/pipeline/attribution/grammar.ts';
import { expandPhrase } from '../../../src/pipeline/attribution/phrase-index.ts';
import { createVerbForms } from '../../../src/pipeline/attribution/verb-forms.ts';

describe.each(listLanguages())('the attribution data of %s', (lang) => {
  const lexicon = loadLexicon(lang);

  it('names only expansions and conjugations that it holds', () => {
    expect(() => createGrammar(lexicon)).not.toThrow();
  });

  it('lists nothing twice', () => {
    const { words, sourceNouns, notSources, nounForms, leaning, subjects } = lexicon.attribution;
    const { open, hearsay, notHedges } = lexicon.modality;
    const lists = { ...words, ...subjects, sourceNouns, notSources, nounForms, leaning, open, hearsay, notHedges };
    const repeats = Object.entries(lists).flatMap(([name, list]) =>
      list.filter((entry, at) => list.indexOf(entry) !== at).map((entry) => `${name}: ${entry}`),
    );
    expect(repeats).toEqual([]);
  });

  it('is written in composed letters, as texts are compared', () => {
    const text = JSON.stringify([lexicon.attribution, lexicon.modality]);
    expect(text).toBe(text.normalize('NFC'));
  });

  it('calls no noun a source and not a source', () => {
    const { sourceNouns, notSources } = lexicon.attribution;
    expect(sourceNouns.filter((noun) => notSources.includes(noun))).toEqual([]);
  });
});

describe('what the data may say wrongly', () => {
  it('refuses an expansion it does not hold', () => {
    expect(() => expandPhrase('secondo {art}', {})).toThrow('no expansion is called “art”');
  });

  it('refuses an infinitive that does not fit its conjugation', () => {
    const { conjugations, verbs, variants } = loadLexicon('it').attribution;
    const wrong = { ...verbs, say: { regular: { are: ['garantire'] }, irregular: [] } };
    expect(() => createVerbForms({ conjugations, variants, verbs: wrong })).toThrow(
      '“garantire” does not end in “are”',
    );
  });

  it('writes out every choice of every expansion', () => {
    const expansions = { a: ['al', 'all’'], have: ['ha', 'hanno'] };
    expect(expandPhrase('{have} detto {a} bar', expansions)).toEqual([
      'ha detto al bar',
      'ha detto all’bar',
      'hanno detto al bar',
      'hanno detto all’bar',
    ]);
  });
});
