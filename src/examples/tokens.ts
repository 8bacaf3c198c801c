import { measureContrast } from './contrast.ts';

/** The custom properties of the stylesheet of tokens, by name without dashes. */
export interface Tokens {
  /** All of them; colours as on light paper. */
  readonly light: ReadonlyMap<string, string>;
  /** The colours that differ on dark paper. */
  readonly dark: ReadonlyMap<string, string>;
}

export interface ContrastPair {
  readonly front: string;
  readonly back: string;
  /** The least contrast allowed: 4.5 for text, 3 for marks that are not text (WCAG 2.2, 1.4.3 and 1.4.11). */
  readonly least: 4.5 | 3;
  readonly light: number;
  readonly dark: number;
}

/** What is set on what. `rule` only sets off what space sets off as well, so that nothing is asked of it. */
const pairs = [
  ['ink', 'paper', 4.5],
  ['ink', 'paper-raised', 4.5],
  ['ink', 'mark-wash', 4.5],
  ['ink-quiet', 'paper', 4.5],
  ['ink-quiet', 'paper-raised', 4.5],
  ['ink-quiet', 'mark-wash', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'paper-raised', 4.5],
  ['accent', 'mark-wash', 4.5],
  ['paper', 'accent', 4.5],
  ['rule-strong', 'paper', 3],
] as const;

/** Reads the stylesheet `styles/tokens.css`. */
export function readTokens(css: string): Tokens {
  const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
  return { light: readProperties(light), dark: readProperties(dark) };
}

/** How well each colour shows on what it is set on, in both schemes. */
export function listContrasts({ light, dark }: Tokens): ContrastPair[] {
  const measure = (front: string, back: string, scheme: ReadonlyMap<string, string>) => {
    const [a, b] = [front, back].map((name) => scheme.get(name) ?? light.get(name));
    if (a === undefined || b === undefined) throw new Error(`tokens.css has no “${front}” or no “${back}”`);
    return measureContrast(a, b);
  };
  return pairs.map(([front, back, least]) => ({
    ...{ front, back, least },
    light: measure(front, back, light),
    dark: measure(front, back, dark),
  }));
}

function readProperties(css: string): ReadonlyMap<string, string> {
  return new Map(
    [...css.matchAll(/--([a-z0-9-]+):([^;]+);/gu)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}
