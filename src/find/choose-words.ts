import type { Statement } from './finding.ts';

type Sentence = Statement['sentence'];

const reader = 'en';

/** Of a sentence’s words: the document’s own, and those of the translation with most words of the query; English of equals. */
export function chooseWords([own, ...translations]: Sentence, query: string): Sentence {
  const asked = [...new Set(toWords(query))];
  const count = (text: string) => {
    const said = new Set(toWords(text));
    return asked.filter((word) => said.has(word)).length;
  };
  const ranked = translations.toSorted(
    (a, b) => count(b.text) - count(a.text) || Number(b.lang === reader) - Number(a.lang === reader),
  );
  return [...(own ? [own] : []), ...ranked.slice(0, 1)];
}

function toWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
