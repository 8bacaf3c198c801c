import { parseDataFile } from '../data/parse-data-file.ts';
import { type LikelihoodWords, likelihoodSchema } from '../data/schema/likelihood.ts';

/** The words of likelihood of a language, a tag or its first part; `undefined` where there are none. */
export const findLikelihoodWords = createLikelihoodWords();

/** A file is read once, when first asked for. */
function createLikelihoodWords(): (lang: string) => LikelihoodWords | undefined {
  const files = import.meta.glob<string>('/src/data/languages/*/likelihood.yml', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const known = new Map<string, LikelihoodWords>();
  return (tag) => {
    const [lang = ''] = tag.split('-');
    const text = files[`/src/data/languages/${lang}/likelihood.yml`];
    if (text === undefined) return undefined;
    const words = known.get(lang) ?? parseDataFile(text, `${lang}/likelihood.yml`, likelihoodSchema);
    known.set(lang, words);
    return words;
  };
}
