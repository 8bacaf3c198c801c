import { expect, it } from 'vitest';
import { chooseWords } from '../../../src/find/choose-words.ts';

const own = { lang: 'ro', text: 'Portul are trei faruri' };
const italian = { lang: 'it', text: 'Il porto ha tre fari', state: 'draft' as const };
const en = { lang: 'en', text: 'The harbour has three lights', state: 'draft' as const };

it.each([
  ['faruri', [own, italian, en], ['ro', 'en']],
  ['tre fari', [own, italian, en], ['ro', 'it']],
  ['three', [own, italian, en], ['ro', 'en']],
  ['FARI', [own, italian, en], ['ro', 'it']],
  ['far', [own, italian, en], ['ro', 'en']],
  ['', [own, italian], ['ro', 'it']],
  ['three', [own], ['ro']],
])('of a sentence found by “%s” these are shown', (query, sentence, langs) => {
  expect(chooseWords(sentence, query).map(({ lang }) => lang)).toEqual(langs);
});
