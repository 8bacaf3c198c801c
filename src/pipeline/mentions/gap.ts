const quotes = /["“”„«»‹›‘]/gu;

/** What stands between two words, in one spelling: any white space is a space, any dash a hyphen; quotes are left out. */
export function normaliseGap(gap: string): string {
  if (gap === '' || gap === ' ') return gap;
  return gap
    .replace(quotes, '')
    .replace(/['’ʼ`´]/gu, '’')
    .replace(/[-‐‑–]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/([.,])\s$/u, '$1');
}

/** Whether the text's gap does for the name's: a space and a hyphen are one, and a stop may be left out. */
export function isSameGap(name: string, text: string): boolean {
  if (name === text) return true;
  const isLoose = (gap: string) => gap === ' ' || gap === '-';
  return (isLoose(name) && isLoose(text)) || (name === '.' && text === ' ');
}

/** Whether a gap has a quotation mark in it. */
export function isQuoted(gap: string): boolean {
  return gap.search(quotes) >= 0;
}
