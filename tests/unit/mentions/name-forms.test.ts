import { describe, expect, it } from 'vitest';
import { namesSchema } from '../../../src/data/schema/names.ts';
import { expandForms } from '../../../src/pipeline/mentions/expand-forms.ts';
import { inflectName } from '../../../src/pipeline/mentions/inflect-name.ts';

const { inflection } = namesSchema.parse({
  sources: [{ name: 'Written for this test', licence: 'MIT' }],
  inflection: {
    articles: ['an '],
    beginnings: [
      { from: 'Ch', to: ['C', 'gC'] },
      { from: 'C', to: ['Ch', 'gC'] },
    ],
    endings: [{ from: 'ir', to: ['ire'] }],
  },
});

describe('the forms of a name', () => {
  it('take off its article and change its first letters', () => {
    expect(inflectName('an Chipir', inflection)).toEqual(
      expect.arrayContaining(['an Chipir', 'Chipir', 'Cipir', 'gCipir', 'Cipire', 'Chipire', 'gCipire']),
    );
  });

  it('are the name alone where no rule fits', () => {
    expect(inflectName('Malta', inflection)).toEqual(['Malta']);
  });

  it('go around the stem where the class says so', () => {
    expect(expandForms(['صين|n'], { n: ['ي', 'ال…ي'] })).toEqual(['صيني', 'الصيني']);
  });

  it('go behind it elsewhere', () => {
    expect(expandForms(['russ|o', 'cinese'], { o: ['o', 'a'] })).toEqual(['russo', 'russa', 'cinese']);
  });
});
