import type { Locale } from '../../i18n/locales.ts';
import { cutExcerpt } from '../../search/cut-excerpt.ts';
import type { Hit } from '../../search/find-pages.ts';
import type { EntityPassage, PagePassage, SegmentPassage } from '../../search/index-files.ts';
import type { IndexReader } from '../../search/index-reader.ts';
import { findRanges, markWords, type Range } from '../../search/mark-words.ts';
import { toPassagePath } from '../../search/passage-path.ts';
import { chooseText, type LanguageText, type PassageView, toPassageView } from '../../search/passage-view.ts';
import type { Outcome } from '../../search/run-search.ts';
import { toHref } from '../../site/to-href.ts';
import type { Say } from './messages.ts';
import { createMark, createSaid } from './render-said.ts';
import { type Clone, cloneTemplate } from './templates.ts';
import { createWords, joinParts, nameLanguage, setLanguage, setWords } from './words.ts';

/** What a hit is shown with. */
export interface HitContext {
  readonly root: ParentNode;
  readonly base: string;
  readonly locale: Locale;
  readonly say: Say;
  readonly reader: IndexReader;
  /** What was looked for is marked in what is shown. */
  readonly outcome: Outcome;
}

/** The words that were looked for are marked by language. */
type OneHitContext = HitContext & Pick<Hit, 'forms'>;

/** The list item of one hit. */
export function renderHit({ passage, document: source, forms }: Hit, site: HitContext): HTMLElement {
  const context: OneHitContext = { ...site, forms };
  const clone = cloneTemplate(context.root, 'hit');
  const { base, locale } = context;
  const setLink = (path: string) => clone.part('reading').setAttribute('href', toHref(base, locale, path));
  if (passage.type === 'entity') {
    setLink(`entities/${passage.id}/`);
    fillEntity(clone, passage, context);
  } else if (passage.type === 'page') {
    setLink(passage.path);
    fillPage(clone, passage, context);
  } else if (source) {
    setLink(toPassagePath(source.slug, passage.id));
    const view = toPassageView(passage, source, locale);
    const found = listFound(passage.texts, context);
    fillPassage(clone, view, found, context);
    fillOther(clone, passage, findOther(view, found), context);
  }
  return clone.element;
}

/** The languages in which the passage has something that was looked for. */
function listFound(texts: Readonly<Record<string, string>>, context: OneHitContext): string[] {
  return Object.keys(texts).filter((lang) => toRanges(texts[lang] ?? '', lang, context).length > 0);
}

function toRanges(text: string, lang: string, { forms, outcome, reader }: OneHitContext): Range[] {
  return findRanges(text, forms.get(lang), outcome.marks, reader.start.words);
}

/** The language a passage was found in where no text shown has what was looked for. */
function findOther({ reading, original }: PassageView, found: readonly string[]): string | undefined {
  const shown = [reading.lang, original?.lang];
  return found.some((lang) => shown.includes(lang)) ? undefined : found[0];
}

function fillOther(
  clone: Clone,
  { texts, states }: SegmentPassage,
  lang: string | undefined,
  context: OneHitContext,
): void {
  const { say, locale } = context;
  if (lang === undefined) {
    clone.part('other-line').remove();
    return;
  }
  const state = say(`marks.${states[lang] ?? 'missing'}`);
  clone.part('other-label').textContent =
    `${say('search.otherText', { language: nameLanguage(lang, locale), state })} `;
  fillText(clone.part('other'), { text: texts[lang] ?? '', lang }, context);
}

function fillPassage(clone: Clone, view: PassageView, found: readonly string[], context: OneHitContext): void {
  const { say, locale } = context;
  fillText(clone.part('reading'), view.reading, context);
  if (view.original) {
    clone.part('original-label').textContent =
      `${say('search.original', { language: nameLanguage(view.original.lang, locale) })} `;
    fillText(clone.part('original'), view.original, context);
  } else clone.part('original-line').remove();
  const state = view.state ? [createMark(view.state, context)] : [];
  const said = view.modality === 'asserted' ? [] : createSaid(view, context);
  const foundIn = found.length === 0 ? [] : [createFoundIn(found, context)];
  clone
    .part('source')
    .append(...joinParts([...view.heads.map(createWords), createWords(view.title), ...state, ...said, ...foundIn]));
}

/** An entity is called by its names; what is said of it stands there where only that has what was looked for. */
function fillEntity(clone: Clone, { label: labels, entity, texts }: EntityPassage, context: OneHitContext): void {
  const { say, locale } = context;
  const label = chooseText(labels, [locale, 'en']);
  setWords(clone.part('reading'), label);
  const others = Object.entries(labels).filter(([, text]) => text !== label.text);
  const each = [...new Map(others.map(([lang, text]) => [text, createWords({ lang, text })])).values()];
  const line = clone.part('original-line');
  if (each.length > 0) line.replaceChildren(...joinParts(each));
  else line.remove();
  const isNamed = listFound(labels, context).length > 0;
  const [lang] = isNamed ? [] : listFound(texts, context);
  if (lang === undefined) clone.part('other-line').remove();
  else clone.part('other-line').replaceChildren(createExcerpt(texts[lang] ?? '', lang, context));
  clone.part('source').append(`${say('search.glossaryEntry')} · ${say(`entities.one_${entity}`)}`);
}

/** A written page is called by its title, with the words around what was found. */
function fillPage(clone: Clone, { title, texts }: PagePassage, context: OneHitContext): void {
  const [[lang, content] = ['', '']] = Object.entries(texts);
  setWords(clone.part('reading'), { text: title, lang });
  clone.part('original-line').replaceChildren(createExcerpt(content, lang, context));
  clone.part('other-line').remove();
  clone.part('source').append(context.say('search.type_page'));
}

/** The words around what was found. */
function createExcerpt(content: string, lang: string, context: OneHitContext): HTMLElement {
  const text = cutExcerpt(content, toRanges(content, lang, context));
  const excerpt = createWords({ text: '', lang });
  excerpt.append(...toNodes(text, toRanges(text, lang, context)));
  return excerpt;
}

function fillText(element: HTMLElement, { text, lang }: LanguageText, context: OneHitContext): void {
  setLanguage(element, lang);
  element.replaceChildren(...toNodes(text, toRanges(text, lang, context)));
}

/** Text nodes, with `<mark>` around what was found. */
function toNodes(text: string, ranges: readonly Range[]): Node[] {
  return markWords(text, ranges).map((piece) => {
    const node = document.createTextNode(piece.text);
    if (!piece.isMarked) return node;
    const mark = document.createElement('mark');
    mark.append(node);
    return mark;
  });
}

function createFoundIn(found: readonly string[], { say, locale }: HitContext): HTMLElement {
  const element = document.createElement('span');
  const languages = found.map((lang) => nameLanguage(lang, locale));
  element.textContent = say('search.foundIn', { languages: new Intl.ListFormat(locale).format(languages) });
  return element;
}
