/** An edit that is measured: what is changed, and the page that shows it. */
export interface Edit {
  readonly name: string;
  readonly file: string;
  /** Below the site’s address. */
  readonly path: string;
  /** The file’s text with `word`, which the page then has. */
  readonly change: (text: string, word: string) => string;
  /** Whether the page does not have the word and is only another than before. */
  readonly isCounted?: boolean;
}

const addLine = (text: string, line: string) => `${text.trimEnd()}\n\n${line}\n`;
const seed = 'seeds/bench-00000.txt';

/** One commentary that cites one entity, which every glossary of the project’s has. */
export const commentary = {
  file: 'content/commentary/bench.mdx',
  text: `---
title: A note
summary: What is measured.
authors: [The editors]
date: 2026-01-02
lang: en
---

A note about <Entity id="china" />.
`,
};

/** An edit of each kind of file, on the kinds of pages that show it. */
export const edits: readonly Edit[] = [
  {
    name: 'commentary, its page',
    file: commentary.file,
    path: 'commentary/bench/',
    change: (text, word) => addLine(text, `About ${word}.`),
  },
  {
    name: 'definition, the page of the entity',
    file: 'content/glossary/china.mdx',
    path: 'entities/china/',
    change: (text, word) => addLine(text, `It is ${word}.`),
  },
  {
    name: 'name, a briefing that has it',
    file: 'content/glossary/xi-jinping.mdx',
    path: 'briefings/us-report-on-chinese-support/',
    change: (text, word) => text.replace('  en: Xi Jinping', `  en: Xi ${word}`),
  },
  {
    name: 'translation, the briefing',
    file: 'content/translations/us-report-on-chinese-support.en.po',
    path: 'briefings/us-report-on-chinese-support/',
    change: (text, word) => text.replace(/(msgid "[^"\n]+"\nmsgstr "[^"\n]+)\."/u, `$1 ${word}."`),
  },
  {
    name: 'document, its briefing',
    file: seed,
    path: 'briefings/bench-00000/',
    change: (text, word) => addLine(text, `Il porto di ${word} ha speso 3 milioni di euro.`),
  },
  {
    name: 'document, an entity it names',
    file: seed,
    path: 'entities/china/',
    // The mention stands on a later page; what the first one has is how many there are.
    isCounted: true,
    change: (text, word) => addLine(text, `La Cina vende navi al porto di ${word}.`),
  },
  {
    name: 'document, the ledger',
    file: seed,
    path: 'figures/',
    // The row stands on a later page; what the first one has is how many there are.
    isCounted: true,
    change: (text, word) => addLine(text, `Il porto di ${word} ha speso novemila miliardi di euro.`),
  },
];
