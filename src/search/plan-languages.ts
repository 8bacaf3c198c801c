import { foldWords } from './fold-words.ts';
import type { LabelEntry, StartFile } from './index-files.ts';

/** In which languages a query is looked up. */
export interface LanguagePlan {
  /** One after another; the first answers first. Empty where the site has no texts. */
  readonly asked: readonly string[];
  /** The others, which the reader may ask for. */
  readonly offered: readonly string[];
}

/** Languages looked into unasked: the program and the words of each are some hundred kilobytes. */
const mostUnasked = 3;
/** Languages looked into unasked as long as nothing is found. */
const mostInVain = 8;

interface Asked {
  readonly query: string;
  /** The language of the interface. */
  readonly locale: string;
  /** Languages the reader wants, if they are there. */
  readonly wanted: readonly string[];
  /** What the query names. */
  readonly labels: Iterable<LabelEntry>;
}

/**
 * The interface's language comes first unless it has another script than the query; then those the reader asked for; then
 * those of the query's script, those that spell a name of it so, and those with most texts.
 */
export function planLanguages({ query, locale, wanted, labels }: Asked, { languages }: StartFile): LanguagePlan {
  const names = new Set([foldWords(query), ...query.split(/\s+/u).map(foldWords)]);
  const spelled = new Set(
    [...labels].flatMap(({ label }) =>
      Object.entries(label).flatMap(([lang, name]) => (names.has(foldWords(name)) ? [lang] : [])),
    ),
  );
  const ranked = Object.keys(languages)
    .map((lang) => ({
      lang,
      hasScript: hasScript(query, lang),
      isOwn: lang === locale,
      isWanted: wanted.includes(lang),
      isSpelled: spelled.has(lang),
      passages: languages[lang]?.passages ?? 0,
    }))
    .sort(
      (a, b) =>
        Number(b.isOwn && b.hasScript) - Number(a.isOwn && a.hasScript) ||
        Number(b.isWanted) - Number(a.isWanted) ||
        Number(b.hasScript) - Number(a.hasScript) ||
        Number(b.isSpelled) - Number(a.isSpelled) ||
        b.passages - a.passages ||
        (a.lang < b.lang ? -1 : 1),
    );
  const count = Math.max(mostUnasked, 1 + ranked.filter(({ isWanted }) => isWanted).length);
  const order = ranked.map(({ lang }) => lang);
  return { asked: order.slice(0, count), offered: order.slice(count) };
}

/** The plan with one more language searched unasked, up to some, for a query that those so far have nothing of. */
export function askNext(plan: LanguagePlan): LanguagePlan {
  const { asked, offered } = plan;
  if (asked.length >= mostInVain) return plan;
  return { asked: [...asked, ...offered.slice(0, 1)], offered: offered.slice(1) };
}

const scripts: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arabic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Grek: /\p{Script=Greek}/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
  Latn: /\p{Script=Latin}/u,
};

/** Whether a text may be of a language by its letters. A text without letters, and a script not known here, may be any. */
function hasScript(text: string, lang: string): boolean {
  const script = scripts[new Intl.Locale(lang).maximize().script ?? ''];
  return !script || !/\p{L}/u.test(text) || script.test(text);
}
