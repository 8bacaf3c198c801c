import type { CslItem } from './csl-item.ts';

const special: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\{`,
  '}': String.raw`\}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '#': String.raw`\#`,
  $: String.raw`\$`,
  '%': String.raw`\%`,
  '&': String.raw`\&`,
  _: String.raw`\_`,
};

// BibTeX counts braces also behind a backslash, while some readers know no name of theirs.
const named: typeof special = { '{': String.raw`\textbraceleft{}`, '}': String.raw`\textbraceright{}` };

/** The item as a BibLaTeX `@online` or `@misc` entry in UTF-8; titles keep their capitals, addresses are verbatim. */
export function toBibtex(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const date = [year, month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0'));
  const fields: [string, string | undefined][] = [
    ['author', item.author?.map(({ literal }) => `{${escapeTex(literal)}}`).join(' and ')],
    ['title', `{${escapeTex(item.title)}}`],
    ['organization', item.publisher && `{${escapeTex(item.publisher)}}`],
    ['date', date.length > 0 ? date.join('-') : undefined],
    ['url', item.URL && encodeVerbatim(item.URL)],
    ['langid', item.language],
    ['note', escapeTex(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = {${value}}`],
  );
  return `@${item.type === 'webpage' ? 'online' : 'misc'}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

function escapeTex(text: string): string {
  const known = isBalanced(text) ? special : { ...special, ...named };
  return text.replace(/[\\{}~^#$%&_]/gu, (character) => known[character] ?? character).replace(/[\s\p{Cc}]+/gu, ' ');
}

/** Whether each brace that is opened is closed after it. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const [brace] of text.matchAll(/[{}]/gu)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Verbatim fields may hold anything but unbalanced braces, and a backslash would hide one. */
function encodeVerbatim(url: string): string {
  return url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');
}
