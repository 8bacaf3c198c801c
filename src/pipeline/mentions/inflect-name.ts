import type { Names } from '../../data/schema/names.ts';
import { hasLastVowel } from '../has-last-vowel.ts';

type Inflection = Names['inflection'];

/** A name and its inflected forms, with its article and without, each once, the name itself first. */
export function inflectName(name: string, inflection: Inflection): string[] {
  const article = inflection.articles.find((each) => name.startsWith(each));
  const names = article === undefined ? [name] : [name, name.slice(article.length)];
  const forms = names.flatMap((each) => begin(each, inflection)).flatMap((each) => inflectWhole(each, inflection));
  return [...new Set([...names, ...forms.flatMap((form) => begin(form, inflection))])];
}

/** The name with each of its beginnings, its own first. */
export function begin(name: string, { beginnings }: Inflection): string[] {
  const rule = beginnings.find(({ from }) => name.startsWith(from));
  return rule ? [name, ...rule.to.map((to) => to + name.slice(rule.from.length))] : [name];
}

function inflectWhole(name: string, inflection: Inflection): string[] {
  const listed = name.includes(' ') ? findListed(name, inflection) : undefined;
  if (listed) return [...new Set([name, ...listed])];
  if (inflection.lastOnly)
    return [name, ...(name.includes(' ') ? inflectLast(name, inflection) : inflectWord(name, inflection))];
  const [first = '', second, ...rest] = name.split(' ');
  const forms = inflectWord(first, inflection).flatMap((form) => {
    if (second === undefined) return [form];
    const seconds = [second, ...applyEndings(second, inflection.agreeing)];
    return seconds.map((word) => [form, word, ...rest].join(' '));
  });
  return [...new Set([name, ...forms, ...inflectLast(name, inflection)])];
}

function inflectLast(name: string, inflection: Inflection): string[] {
  const space = name.lastIndexOf(' ');
  if (space < 0) return [];
  return inflectWord(name.slice(space + 1), inflection).map((form) => name.slice(0, space + 1) + form);
}

/** The forms of one word other than itself. An acronym has none. */
function inflectWord(word: string, inflection: Inflection): readonly string[] {
  if (!/\p{Ll}$/u.test(word)) return [];
  return findListed(word, inflection) ?? applyEndings(word, inflection.endings);
}

/** A text may have the name of something that every object has, such as “constructor”. */
function findListed(name: string, { whole }: Inflection): readonly string[] | undefined {
  return Object.hasOwn(whole, name) ? whole[name] : undefined;
}

function applyEndings(word: string, endings: Inflection['endings']): string[] {
  const rule = endings.find(({ from, vowels }) => word.endsWith(from) && hasLastVowel(word, vowels));
  return rule ? rule.to.map((to) => word.slice(0, word.length - rule.from.length) + to) : [];
}
