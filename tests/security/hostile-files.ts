import { createPo } from '../../src/translation/create-po.ts';
import { toPoText } from '../../src/translation/po/to-po-text.ts';
import { hostileDocuments } from './cases/documents.ts';
import { markup } from './cases/markup.ts';

/** A sentence that each of these documents has, and what it says in Italian. */
const sentence = 'The ministry said on Monday that exports had reached 3 million euros.';
const italian = 'Il ministero ha detto lunedì che le esportazioni avevano raggiunto 3 milioni di euro.';

/** The words in a document, in its facts, in its translation and in the glossary: four cases, one page. */
const worded = Object.entries(markup);

/** Every file of a project in which all that anyone writes, but for commentary, looks like code or is made to harm. */
export function toHostileFiles(): Readonly<Record<string, string | Uint8Array>> {
  return Object.fromEntries([
    ...hostileDocuments.flatMap(({ id, file, text }) => [
      [`seeds/${file}`, text],
      [`seeds/${id}.yml`, 'lang: en\n'],
    ]),
    ...worded.flatMap(([name, words], at) => [
      [`seeds/html-${name}.yml`, toFacts(words)],
      [`content/translations/html-${name}.it.po`, toTranslation(`html-${name}`, words)],
      [`content/glossary/canary-${name}.mdx`, toEntity(name, words, at)],
    ]),
  ]);
}

export const hostileCount = hostileDocuments.length + worded.length * 3;

function toFacts(words: string): string {
  const facts = { title: words, publisher: words, author: words, licence: words, obtained: words };
  const url = `https://example.org/?q=${encodeURIComponent(words).slice(0, 200)}#"><script>canary(1)</script>`;
  return JSON.stringify({ lang: 'en', ...facts, url });
}

function toTranslation(id: string, words: string): string {
  const line = words.replace(/\s+/gu, ' ');
  const entry = { isDraft: true, references: [], extracted: [], flags: [] };
  const entries = [
    {
      ...entry,
      source: sentence,
      target: `${italian} ${line}`,
      comments: ['provenance: by hand, 2026-11-20', `note: ${line}`],
    },
    { ...entry, source: 'A sentence that is gone.', target: line, comments: [line] },
  ];
  return toPoText({ ...createPo(id, 'en', 'it'), comments: [line], entries });
}

/** Its words are quoted as JSON, which is YAML too. The definition is Markdown, in which nothing is escaped. */
function toEntity(name: string, words: string, at: number): string {
  const line = words.replace(/\s+/gu, ' ');
  const fields = {
    id: `canary-${name}`,
    type: 'organisation',
    names: { en: `${line} ${at}` },
    definitions: { it: line },
  };
  const head = Object.entries(fields).map(([field, value]) => `${field}: ${JSON.stringify(value)}`);
  return `---\n${head.join('\n')}\n---\n\nAn invented organisation.\n`;
}
