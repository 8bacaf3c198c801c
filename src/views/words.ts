/** Words to be shown, with the language they are in and the way it is written. */
export interface Words {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** `text` as words in `lang`. */
export function toWords(text: string, lang: string): Words {
  return { text, lang, dir: toDirection(lang) };
}

/** Whether both are the same words, written large or small. */
export function isSameWords(a: string, b: string | undefined): boolean {
  return a.toLowerCase() === b?.toLowerCase();
}

/** Which way the script of a language runs. */
export function toDirection(lang: string): 'ltr' | 'rtl' {
  return new Intl.Locale(lang).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
}
