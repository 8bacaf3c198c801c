import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Briefing } from '../../src/model/briefing.ts';
import { commentarySchema } from '../../src/model/commentary.ts';
import { languageSchema } from '../../src/model/language.ts';
import { seedFactsSchema } from '../../src/model/seed-facts.ts';
import { parseFrontMatter } from '../../src/pipeline/mdx/parse-front-matter.ts';
import { findRights } from '../../src/rights/find-rights.ts';
import { findTitle } from '../../src/views/find-title.ts';
import { RunError } from '../command/run-command.ts';
import { toUnknown } from '../command/to-unknown.ts';
import { readToday } from '../command/typed-path.ts';
import { findDocument, listDocuments } from '../memory/find-document.ts';
import { type AskOne, type Checked, type Field, readAnswers } from './answers.ts';
import { checkLine, checkList, createSchemaCheck, listLines, listMark } from './checks.ts';
import type { Made, Project } from './made.ts';
import { toAsciiSlug } from './to-ascii-slug.ts';
import { toContentFile } from './to-front-matter.ts';
import { toSkeleton } from './to-skeleton.ts';
import { writeNew } from './write-new.ts';

interface Given {
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly author?: readonly string[] | undefined;
  readonly lang?: string | undefined;
  readonly date?: string | undefined;
  readonly about?: string | undefined;
  readonly slug?: string | undefined;
}

/** Writes a commentary that builds, about a document or about none. */
export async function makeCommentary(project: Project, given: Given, askOne: AskOne | undefined): Promise<Made> {
  const { root } = project;
  const all = { ...given, author: given.author?.join(listMark) };
  const { about, author, title, ...told } = await readAnswers(createFields(listDocuments(root)), all, askOne);
  const briefing = about === '' ? undefined : findDocument(root, about);
  if (briefing) refuseUnquotable(briefing, findRights(briefing, (await project.readSettings()).rights));
  const { slug } = await readAnswers(
    { slug: { question: 'The last part of its address', ...toInitial(title), check: createSlugCheck(root) } },
    given,
    askOne,
  );
  const facts = { title, summary: told.summary, authors: listLines(author), date: told.date, lang: told.lang };
  const body = toSkeleton(
    briefing && { briefing, title: findTitle(briefing, 'en').text, isRepeated: project.isRepeated },
  );
  const text = toContentFile(facts, '../../public/schemas/commentary.schema.json', body);
  const file = toFile(slug);
  parseFrontMatter(text, file, commentarySchema);
  writeNew(root, file, text);
  return { files: [file], path: `commentary/${slug}/`, next };
}

const next = [
  'write it: “npm run find -- <words or number>” finds what to cite, with the snippet to paste',
  'see it while you write: npm run dev',
  'when it is done: npm run ingest, which records what it cites; then npm run check',
  'commit it with that record, its .evidence.yml',
];

/** `slugs` are those of the documents it may be about. */
function createFields(slugs: readonly string[]) {
  return {
    title: { question: 'Title', check: checkLine },
    summary: { question: 'What it says, in one or two sentences, for lists and search', check: checkLine },
    author: { question: `Authors (${listMark} between several)`, check: checkList },
    about: {
      question: 'The briefing it is about',
      check: (slug) => (slugs.includes(slug) ? { value: slug } : { fault: toUnknown('briefing', slug, slugs) }),
      isOptional: true,
      choices: [{ value: '', label: 'none, or several' }, ...slugs.map((slug) => ({ value: slug, label: slug }))],
    },
    lang: { question: 'Language it is written in', check: createSchemaCheck(languageSchema), initial: 'en' },
    date: { question: 'Date', check: createSchemaCheck(z.iso.date()), initial: readToday(), isQuiet: true },
  } satisfies Record<string, Field>;
}

function toFile(slug: string): string {
  return `content/commentary/${slug}.mdx`;
}

function toInitial(title: string): { readonly initial?: string } {
  const slug = toAsciiSlug(title);
  return slug === undefined ? {} : { initial: slug };
}

function createSlugCheck(root: string): (text: string) => Checked {
  const check = createSchemaCheck(seedFactsSchema.shape.slug.unwrap());
  return (text) => {
    const checked = check(text);
    if ('fault' in checked || !existsSync(join(root, toFile(checked.value)))) return checked;
    return { fault: `${toFile(checked.value)} is there already; say another` };
  };
}

function refuseUnquotable({ slug }: Briefing, rights: string): void {
  if (rights !== 'metadata') return;
  throw new RunError(
    `the text of “${slug}” may not be republished (its rights are “metadata”), so that no commentary can cite it`,
  );
}
