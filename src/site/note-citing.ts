import settings from 'virtual:concordance/settings';
import { type Citing, createCiting } from '../commentary/citing.ts';
import { type CommentaryRecord, findNotesOn } from '../commentary/find-commentary-on.ts';
import type { Locale } from '../i18n/locales.ts';
import { toInterfaceLanguage } from '../views/commentary-page.ts';
import { getCommentaries } from './commentaries.ts';
import { type Corpus, getCorpus, toCorpusEvidence } from './corpus.ts';
import { createReaders } from './reader.ts';
import { toHref } from './to-href.ts';

/** What the components of commentaries cite by where their notes stand on another page, by the slugs of the commentaries. */
export type NoteCiting = (
  commentaries: readonly CommentaryRecord[],
  locale: Locale,
) => ReadonlyMap<CommentaryRecord['slug'], Citing>;

/** A function to what each commentary's notes show in the margins of other pages, by its slug. */
export function createNoteCiting(corpus: Corpus): NoteCiting {
  const toReader = createReaders(corpus);
  const evidence = toCorpusEvidence(corpus);
  const { base } = settings;
  return (commentaries, locale) =>
    new Map(
      commentaries.map(({ slug, lang, citations, moved }) => {
        const page = toHref(base, locale, `commentary/${slug}/`);
        const reader = toReader(toInterfaceLanguage(lang, locale));
        return [slug, createCiting({ evidence, citations, moved, base, lang, locale, reader, page })];
      }),
    );
}

/** The commentaries that have a note on something, and what they cite by. */
export interface NotesOn {
  readonly commentaries: readonly CommentaryRecord[];
  readonly citing: ReadonlyMap<string, Citing>;
}

/** A function from the id of a figure or entity to the notes on it, for the readers of one language. */
export async function createNoteFinder(): Promise<(id: string, locale: Locale) => NotesOn> {
  const corpus = await getCorpus();
  const all = await getCommentaries(toCorpusEvidence(corpus));
  const toCiting = createNoteCiting(corpus);
  return (id, locale) => {
    const commentaries = findNotesOn(id, all);
    return { commentaries, citing: toCiting(commentaries, locale) };
  };
}
