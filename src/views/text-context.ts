import type { Translate } from '../i18n/create-translator.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Briefing } from '../model/briefing.ts';
import type { EntityNames } from './entity-names.ts';
import type { FindMarginNotes } from './margin-notes.ts';
import { findFirstMentions } from './named.ts';

/** What the words of a document need to be shown with their marks. */
export interface TextContext {
  readonly locale: Locale;
  readonly t: Translate;
  readonly slug: string;
  /** Of the document. */
  readonly lang: string;
  /** Entity ids by mention id, for the mentions that are links. */
  readonly links: ReadonlyMap<string, string>;
}

/** What the text on the page of a briefing needs besides. */
export interface BriefingTextContext extends TextContext {
  readonly findNotes: FindMarginNotes;
  /** Whether its sentences are in different states of translation, so that a worse one is said at the sentence. */
  readonly isMixed: boolean;
}

/** The context of a document whose text links every mention of the glossary, or the first of each entity in a section. */
export function toTextContext(
  briefing: Pick<Briefing, 'slug' | 'lang' | 'mentions' | 'blocks'>,
  { locale, names: known, t }: { readonly locale: Locale; readonly names: EntityNames; readonly t: Translate },
  which: 'first' | 'all',
): TextContext {
  const first = which === 'first' ? findFirstMentions(briefing) : undefined;
  const links = briefing.mentions.flatMap(({ id, entity }): [string, string][] =>
    entity && known.has(entity) && (first?.has(id) ?? true) ? [[id, entity]] : [],
  );
  return { locale, t, slug: briefing.slug, lang: briefing.lang, links: new Map(links) };
}
