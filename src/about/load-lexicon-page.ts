import { createHold } from '../kept/create-hold.ts';
import { type LexiconPage, toLexiconPage } from './lexicon-page.ts';

const texts = import.meta.glob<string>('/src/data/languages/*/*.yml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The languages that have data. */
export const lexiconLanguages = [...new Set(Object.keys(texts).map((path) => path.split('/').at(-2) ?? ''))];

/** The pages of a language in all interface languages follow one another. */
const hold = createHold<LexiconPage>(2);

/** What the page of a language shows, made when that page is: all of them are a tenth of the memory of a build. */
export function loadLexiconPage(lang: string): LexiconPage {
  return hold(lang, () => toLexiconPage(lang, (path) => texts[`/src/data/languages/${path}`] ?? ''));
}
