import type { FigureMatch } from '../../search/match-figures.ts';
import { chooseText } from '../../search/passage-view.ts';
import { toPassagePath } from '../../search/search-record.ts';
import { toHref } from '../../site/to-href.ts';
import { createQuantityFormatter, type FormatQuantity } from '../../views/format-quantity.ts';
import type { HitContext } from './render-hit.ts';
import { cloneTemplate } from './templates.ts';
import { setLanguage, setWords } from './words.ts';

const most = 5;

/** The section of the figures that have the value asked for; empty where there are none. */
export function renderFigures(matches: readonly FigureMatch[], context: HitContext): HTMLElement[] {
  if (matches.length === 0) return [];
  const { element, part } = cloneTemplate(context.root, 'figures');
  const format = createQuantityFormatter(context.locale, context.say);
  part('list').append(...matches.slice(0, most).map((match) => renderFigure(match, format, context)));
  return [element];
}

function renderFigure(
  { figure }: FigureMatch,
  format: FormatQuantity,
  { root, base, locale, searcher, say }: HitContext,
): HTMLElement {
  const { element, part } = cloneTemplate(root, 'figure');
  setHref(part('value'), toHref(base, locale, `figures/${figure.id}/`));
  const value = format(figure);
  part('value').textContent = figure.closeness ? say(`values.${figure.closeness}`, { value }) : value;

  setLanguage(part('words'), figure.lang);
  part('quote').textContent = figure.text;
  part('subject').textContent = figure.subject ?? '';
  const title = searcher.names.documents[figure.document]?.title ?? {};
  setWords(part('document'), chooseText(title, [locale, 'en']));
  setHref(part('sentence'), toHref(base, locale, toPassagePath(figure.document, figure.segment)));
  return element;
}

function setHref(element: HTMLElement, href: string): void {
  element.setAttribute('href', href);
}
