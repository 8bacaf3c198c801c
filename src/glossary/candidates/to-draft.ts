import { Document, isCollection, isScalar } from 'yaml';
import type { Candidate } from './to-candidate.ts';

/** What only a person can say of a candidate. */
export interface DraftAnswers {
  /** The English name, where the documents have none. */
  readonly name?: string | undefined;
  /** The definition in English. */
  readonly definition?: string | undefined;
}

const question =
  ' Who or what is this? Write the definition in English below the second line of “---”; without it this file stops the build.';

/**
 * The glossary file of a candidate: names as the documents have them, and questions where an answer is missing. A file with
 * an open question does not build.
 */
export function toDraft(candidate: Candidate, answers: DraftAnswers = {}): string {
  const { id, type, code } = candidate;
  // A place was found by what CLDR and the language data call it, which the code stands for.
  const names = code ? {} : toLabels(candidate, answers.name);
  const aliases = code ? {} : toAliases(candidate, names);
  const document = new Document({
    id,
    type,
    ...(Object.keys(names).length > 0 && { names }),
    ...(code && { code }),
    ...(Object.keys(aliases).length > 0 && { aliases }),
  });
  askForName(document, names);
  setFlow(document, 'code');
  for (const lang of Object.keys(aliases)) setFlow(document, 'aliases', lang);
  document.commentBefore = ' yaml-language-server: $schema=../../public/schemas/entity.schema.json';
  if (answers.definition === undefined) document.comment = question;
  const yaml = document
    .toString({ lineWidth: 0 })
    .replace(/^(#[^\n]*\n)\n/u, '$1')
    .trimEnd();
  const definition = answers.definition?.trim() ?? '';
  return `---\n${yaml}\n---\n\n${definition}${definition === '' ? '' : '\n'}`;
}

/** The usual names by language, English first. `null` is a question. */
function toLabels(candidate: Candidate, answer: string | undefined): Record<string, string | null> {
  const { en, ...others } = Object.fromEntries(
    Object.entries(candidate.names).map(([lang, [label = '']]) => [lang, label]),
  );
  return { en: en ?? answer ?? findOwnEnglish(candidate) ?? null, ...others };
}

/** People keep their names in English, as far as they are written in Latin letters. */
function findOwnEnglish({ type, name }: Candidate): string | undefined {
  return type === 'person' && /^[\p{Script=Latin}\P{L}]+$/u.test(name) ? name : undefined;
}

/** Other spellings. Inflected forms are found without being listed where the documents have the plain one. */
function toAliases(candidate: Candidate, labels: Record<string, string | null>): Record<string, string[]> {
  const lists = Object.entries(candidate.names).map(([lang, list]): [string, string[]] => [
    lang,
    list.filter((name) => name !== labels[lang]),
  ]);
  return Object.fromEntries(lists.filter(([, list]) => list.length > 0));
}

function askForName(document: Document, names: Record<string, string | null>): void {
  if (names['en'] !== null) return;
  const node = document.getIn(['names', 'en'], true);
  if (isScalar(node)) node.comment = ' What is its name in English? Without it this file stops the build.';
}

function setFlow(document: Document, ...path: string[]): void {
  const node = document.getIn(path, true);
  if (isCollection(node)) node.flow = true;
}
