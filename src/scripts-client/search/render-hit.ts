import type { Locale } from '../../i18n/locales.ts';
import { cutExcerpt } from '../../search/cut-excerpt.ts';
import { findEntityNames, findPlaces, findValues, markWords } from '../../search/mark-words.ts';
import type { Hit } from '../../search/merge-hits.ts';
import { chooseText, type LanguageText, type PassageView, toPassageView } from '../../search/passage-view.ts';
import type { QueryPlan } from '../../search/plan-query.ts';
import { parsePassagePath } from '../../search/search-record.ts';
import { toHref } from '../../site/to-href.ts';
import { toModalityMarks } from '../../views/marks.ts';
import type { Say } from './messages.ts';
import type { Searcher } from './searcher.ts';
import { type Clone, cloneTemplate } from './templates.ts';
import { createWords, joinParts, nameLanguage, setLanguage, setWords } from './words.ts';

/** What a hit is shown with. */
export interface HitContext {
  readonly root: ParentNode;
  readonly base: string;
  readonly locale: Locale;
  readonly say: Say;
  readonly searcher: Searcher;
  /** How the query was understood; its numbers are marked in what is shown. */
  readonly plan: QueryPlan;
  /** The entities whose names are marked. */
  readonly entities: ReadonlySet<string>;
}

/** The list item of one hit; `undefined` where the passage is gone from the document's data. */
export async function renderHit(hit: Hit, context: HitContext): Promise<HTMLElement | undefined> {
  const clone = cloneTemplate(context.root, 'hit');
  const link = clone.part('reading');
  if (link instanceof HTMLAnchorElement) link.href = toHref(context.base, context.locale, hit.path);
  const passage = parsePassagePath(hit.path);
  if (passage) {
    const file = await context.searcher.loadDocument(passage.document);
    const view = toPassageView(file, passage.segment, context.locale);
    if (!view) return undefined;
    fillPassage(clone, view, hit, context);
  } else fillPage(clone, hit, context);
  return clone.element;
}

function fillPassage(clone: Clone, view: PassageView, hit: Hit, context: HitContext): void {
  const { say, base, locale } = context;
  fillText(clone.part('reading'), view.reading, hit, context);
  if (view.original) {
    clone.part('original-label').textContent =
      `${say('search.original', { language: nameLanguage(view.original.lang, locale) })} `;
    fillText(clone.part('original'), view.original, hit, context);
  } else clone.part('original-line').remove();
  const createLink = (mark: string) => createMark(mark, toHref(base, locale, `about/method/#${mark}`), say);
  const state = view.state ? [createLink(view.state)] : [];
  const said = view.modality === 'asserted' ? [] : createSaid(view, createLink, context);
  const foundIn = context.plan.words === undefined ? [] : [createFoundIn(hit, context)];
  clone.part('source').append(...joinParts([createWords(view.title), ...state, ...said, ...foundIn]));
}

/** Who vouches: each mark with the words of the source that it rests on. */
function createSaid(view: PassageView, createLink: (mark: string) => HTMLElement, context: HitContext): Node[] {
  const { attribution, hedge, modality } = view;
  const words = { asserted: undefined, reported: attribution, hedged: hedge };
  const marks = toModalityMarks({ modality, ...(hedge && { hedge }) });
  const parts = marks.map((mark) => createQuoted(createLink(mark), words[mark], context));
  const who = document.createTextNode(context.say('marks.saysSo'));
  return modality === 'hedged' && attribution ? [...parts, createQuoted(who, attribution, context)] : parts;
}

/** `Reported: (in Italian) “il ministro”`; only what is before the colon where there are no words. */
function createQuoted(label: Node, words: LanguageText | undefined, { say, locale }: HitContext): Node {
  const element = document.createElement('span');
  element.append(label);
  if (!words) return element;
  const language =
    words.lang === locale ? '' : `${say('marks.inLanguage', { language: nameLanguage(words.lang, locale) })} `;
  const quoted = createWords({ ...words, text: say('marks.quoted', { text: words.text }) });
  quoted.translate = false;
  element.append(`: ${language}`, quoted);
  return element;
}

/** An entity is called by its names, a written page by its title with the words around the hit. */
function fillPage(clone: Clone, hit: Hit, { say, locale, searcher }: HitContext): void {
  const [record] = hit.found;
  const id = /^entities\/([^/]+)\/$/u.exec(hit.path)?.[1];
  const entity = id ? searcher.names.entities[id] : undefined;
  const line = clone.part('original-line');
  if (entity) {
    const label = chooseText(entity.label, [locale, 'en']);
    setWords(clone.part('reading'), label);
    const others = Object.entries(entity.label).filter(([, text]) => text !== label.text);
    const each = [...new Map(others.map(([lang, text]) => [text, createWords({ lang, text })])).values()];
    if (each.length > 0) line.replaceChildren(...joinParts(each));
    else line.remove();
    clone.part('source').append(`${say('search.glossaryEntry')} · ${say(`entities.one_${entity.type}`)}`);
    return;
  }
  setWords(clone.part('reading'), { text: record.title ?? hit.path, lang: record.lang });
  const cut = cutExcerpt(record.content, record.places);
  // The index has straight apostrophes.
  const text = cut.text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
  const excerpt = createWords({ text: '', lang: record.lang });
  excerpt.append(...toNodes(text, findPlaces(text, cut.places)));
  line.replaceChildren(excerpt);
  clone.part('source').append(say('search.type_page'));
}

function fillText(
  element: HTMLElement,
  { text, lang }: LanguageText,
  hit: Hit,
  { entities, plan, searcher }: HitContext,
): void {
  const values = plan.figures.map(({ value }) => value);
  const places = hit.found.find((record) => record.lang === lang)?.places ?? [];
  const ranges = [
    ...findPlaces(text, places),
    ...findEntityNames(text, entities, searcher.names.names),
    ...findValues(text, values, searcher.numberWords),
  ];
  setLanguage(element, lang);
  element.replaceChildren(...toNodes(text, ranges));
}

/** Text nodes, with `<mark>` around what was found. */
function toNodes(text: string, ranges: Parameters<typeof markWords>[1]): Node[] {
  return markWords(text, ranges).map((piece) => {
    const node = document.createTextNode(piece.text);
    if (!piece.isMarked) return node;
    const mark = document.createElement('mark');
    mark.append(node);
    return mark;
  });
}

function createMark(mark: string, href: string, say: Say): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = say(`marks.${mark}`);
  return link;
}

function createFoundIn({ found }: Hit, { say, locale }: HitContext): HTMLElement {
  const element = document.createElement('span');
  const languages = found.map(({ lang }) => nameLanguage(lang, locale));
  element.textContent = say('search.foundIn', { languages: new Intl.ListFormat(locale).format(languages) });
  return element;
}
