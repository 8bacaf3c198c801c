import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '../../src/loaders/read-folder.ts';
import type { Briefing } from '../../src/model/briefing.ts';
import { fromMdx } from '../../src/pipeline/mdx/from-mdx.ts';

const sentencesPerDocument = 30;

/** Writes `count` documents into `seeds/` of the project at `root`: sentences of its own, mixed, with other numbers. */
export function writeSeeds(root: string, count: number): void {
  const sources = readFolder(root, 'content/briefings', '.mdx', fromMdx);
  mkdirSync(join(root, 'seeds'), { recursive: true });
  for (let at = 0; at < count; at += 1) {
    const { name, lang, title, sentences } = mixDocument(sources, at);
    writeFileSync(join(root, 'seeds', `${name}.txt`), `${sentences.join('\n\n')}\n`);
    writeFileSync(join(root, 'seeds', `${name}.yml`), `lang: ${lang}\ntitle: ${title}\n`);
  }
}

/** The same, of this project's sentences, as articles in Markdown in a folder. */
export function writeArticles(folder: string, count: number): void {
  const sources = readFolder(process.cwd(), 'content/briefings', '.mdx', fromMdx);
  for (let at = 0; at < count; at += 1) {
    const { name, lang, title, sentences } = mixDocument(sources, at);
    const text = `---\ntitle: ${title}\nlang: ${lang}\n---\n\n${sentences.join('\n\n')}\n`;
    writeFileSync(join(folder, `${name}.md`), text);
  }
}

function mixDocument(sources: readonly Briefing[], at: number) {
  const { lang, segments } = sources[at % sources.length] ?? { lang: 'en', segments: [] };
  const sentences = Array.from({ length: sentencesPerDocument }, (_, place) => {
    const { text = '' } = segments[(at * 7 + place * (1 + (at % 5))) % segments.length] ?? {};
    return text.replace(/\d+/gu, (digits) => String((Number(digits) + at * 13 + place) % 10 ** digits.length));
  });
  return { name: `bench-${String(at).padStart(5, '0')}`, lang, title: `Document ${at}`, sentences };
}
