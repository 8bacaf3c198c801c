import type { MarkedName, MarkedText } from './marked-text.ts';
import type { Shield } from './shield.ts';

/** The names of an entity in a language, the label first; empty where none is known. */
export type NameSource = (entity: string, lang: string) => readonly string[];

/** Scripts that `Intl` has a name for and regular expressions have none. */
const scriptProperty: Readonly<Record<string, string>> = { Hans: 'Hani', Hant: 'Hani', Jpan: 'Hani', Kore: 'Hang' };

/**
 * Returns a finder of the names of people, organisations and works that an engine is not to translate, each with what
 * it is called in the target language. Names of places and peoples are left to the engine, which inflects them, and so
 * is every name that is not written as the glossary has it.
 */
export function createNameFinder(source: string, target: string, findNames: NameSource) {
  const isReadable = createScriptTest(target);

  const toWords = (written: string, { type, form, entity }: MarkedName): string | undefined => {
    if (form !== 'name' || type === 'place') return undefined;
    if (entity === undefined) return isReadable(written) && type !== 'event' && type !== 'other' ? written : undefined;
    const known = findNames(entity, target);
    if (known.some((name) => hasWords(name, written))) return written;
    if (!findNames(entity, source).some((name) => fold(name) === fold(written))) return undefined;
    return known[0] ?? (isReadable(written) ? written : undefined);
  };

  return ({ text, names }: MarkedText): Shield[] =>
    names.flatMap((name) => {
      const { start, end } = name;
      const words = toWords(text.slice(start, end), name);
      return words === undefined ? [] : [{ start, end, kind: 'name', words }];
    });
}

/** Whether the words are the name or whole words of it: “Biden” of “Joe Biden”. */
function hasWords(name: string, words: string): boolean {
  return ` ${toPlainWords(name)} `.includes(` ${toPlainWords(words)} `);
}

function toPlainWords(text: string): string {
  return (text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}

function fold(text: string): string {
  return toPlainWords(text).toLowerCase();
}

/** A test whether every letter of some words is one that the language is written in. */
function createScriptTest(lang: string): (words: string) => boolean {
  const script = new Intl.Locale(lang).maximize().script ?? 'Latn';
  const letters = new RegExp(`^[\\p{Script=${scriptProperty[script] ?? script}}\\P{L}]*$`, 'u');
  return (words) => letters.test(words);
}
