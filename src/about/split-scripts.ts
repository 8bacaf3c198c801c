interface Part {
  readonly text: string;
  /** BCP 47; absent for Latin letters, and for all that is no letter. */
  readonly lang?: string;
}

/** The scripts that the languages read here are written in beside Latin, as Unicode and as ISO 15924 name them. */
const scripts = { Arabic: 'Arab', Cyrillic: 'Cyrl', Greek: 'Grek', Han: 'Hani' } as const;

const run = new RegExp(
  Object.keys(scripts)
    .map((name) => `(?<${name}>\\p{Script=${name}}+)`)
    .join('|'),
  'gu',
);

/** `text` in parts of one script: of `lang` where its script is that, else of a language that is not known. */
export function splitScripts(text: string, lang: string): Part[] {
  const own = new Intl.Locale(lang).maximize().script;
  const parts: Part[] = [];
  let end = 0;
  for (const { 0: letters, index, groups = {} } of text.matchAll(run)) {
    const [, script = ''] = Object.entries(scripts).find(([name]) => groups[name] !== undefined) ?? [];
    const isOwn = own === script || (script === 'Hani' && /^Han[st]$/u.test(own ?? ''));
    parts.push({ text: text.slice(end, index) }, { text: letters, lang: isOwn ? lang : `und-${script}` });
    end = index + letters.length;
  }
  return [...parts, { text: text.slice(end) }].filter((part) => part.text !== '');
}
