import { onceForText } from '../cache/once-for.ts';
/** Words to be shown, with the language they are in and the way it is written. */
export interface Words {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Words of a document, or those that its translation has for them. */
export interface ReadWords extends Words {
  /** The document's own, where these are the translation's. */
  readonly original?: Words;
}

/** `text` as words in `lang`. */
export function toWords(text: string, lang: string): Words {
  return { text, lang, dir: toDirection(lang) };
}

/** Whether both are the same words, written large or small. */
export function isSameWords(a: string, b: string | undefined): boolean {
  return a.toLowerCase() === b?.toLowerCase();
}

/** Whether both are the same words of the document, whatever a translation has for them. */
export function isSameOriginal(a: ReadWords, b: ReadWords | undefined): boolean {
  return isSameWords((a.original ?? a).text, (b?.original ?? b)?.text);
}

/** Which way the script of a language runs. */
export const toDirection = createDirectionFinder();

/** The way a block of words in `lang` runs on a page in `locale`; nothing where it is the page's own. */
export function toBlockDirection(lang: string, locale: string): Words['dir'] | undefined {
  const dir = toDirection(lang);
  return dir === toDirection(locale) ? undefined : dir;
}

/** Each language is looked up once: nearly every word of a page asks for its own. */
function createDirectionFinder(): (lang: string) => Words['dir'] {
  return onceForText((lang) => (new Intl.Locale(lang).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr'));
}
