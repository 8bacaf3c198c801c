import type { LanguageText } from '../../search/passage-view.ts';

/** Says the language of an element's words; the browser finds the direction. */
export function setLanguage(element: HTMLElement, lang: string): void {
  element.lang = lang;
  element.dir = 'auto';
}

/** Makes `text` all that the element has. */
export function setWords(element: HTMLElement, { text, lang }: LanguageText): void {
  setLanguage(element, lang);
  element.textContent = text;
}

/** A new element with words in a language. */
export function createWords(words: LanguageText): HTMLElement {
  const element = document.createElement('span');
  setWords(element, words);
  return element;
}

/** The parts with a dot between them. */
export function joinParts(parts: readonly Node[]): (Node | string)[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]));
}

/** The name of a language in the reader's. */
export function nameLanguage(lang: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(lang) ?? lang;
}
