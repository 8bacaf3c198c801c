import type { FigureEntry } from '../../search/index-files.ts';
import { toPassagePath } from '../../search/passage-path.ts';
import { chooseText } from '../../search/passage-view.ts';
import { toHref } from '../../site/to-href.ts';
import { createQuantityFormatter, type FormatQuantity } from '../../views/format-quantity.ts';
import type { HitContext } from './render-hit.ts';
import { cloneTemplate } from './templates.ts';
import { createWords, setLanguage, setWords } from './words.ts';

const most = 5;

/** The section of the figures that have what was asked for; empty where there are none. */
export async function renderFigures(figures: readonly FigureEntry[], context: HitContext): Promise<HTMLElement[]> {
  if (figures.length === 0) return [];
  const { element, part } = cloneTemplate(context.root, 'figures');
  const format = createQuantityFormatter(context.locale, context.say);
  part('list').append(
    ...(await Promise.all(figures.slice(0, most).map((figure) => renderFigure(figure, format, context)))),
  );
  return [element];
}

async function renderFigure(
  figure: FigureEntry,
  format: FormatQuantity,
  { root, base, locale, reader, say }: HitContext,
): Promise<HTMLElement> {
  const { element, part } = cloneTemplate(root, 'figure');
  part('value').setAttribute('href', toHref(base, locale, `figures/${figure.id}/`));
  part('value').textContent = toValueText(figure, format, say);
  setLanguage(part('words'), figure.lang);
  part('quote').textContent = figure.text;
  part('subject').textContent = figure.subject ?? '';
  const read = await reader.readPassage(figure.passages[0] ?? 0);
  if (!read?.document || !('id' in read.passage)) return element;
  const { slug, title, lang } = read.document;
  const { heads = [] } = read.passage.type === 'entity' ? {} : read.passage;
  part('document').before(...heads.flatMap((words) => [createWords(chooseText(words, [locale, lang])), ' · ']));
  setWords(part('document'), chooseText(title, [locale, 'en', lang]));
  part('sentence').setAttribute('href', toHref(base, locale, toPassagePath(slug, read.passage.id)));
  return element;
}

function toValueText(figure: FigureEntry, format: FormatQuantity, say: HitContext['say']): string {
  const { kind, value, unit, closeness, date } = figure;
  if (kind === 'date' || value === undefined) return date ?? figure.text;
  const text = format({ kind, value, unit });
  return closeness ? say(`values.${closeness}`, { value: text }) : text;
}
