import type { LanguageText, PassageView } from '../../search/passage-view.ts';
import { toHref } from '../../site/to-href.ts';
import { toModalityMarks } from '../../views/marks.ts';
import type { HitContext } from './render-hit.ts';
import { createWords, nameLanguage } from './words.ts';

/** Who vouches: each mark with the words of the source that it rests on. */
export function createSaid(view: PassageView, context: HitContext): Node[] {
  const { attribution, hedge, modality } = view;
  const words = { asserted: undefined, reported: attribution, hedged: hedge };
  const marks = toModalityMarks({ modality, ...(hedge && { hedge }) });
  const parts = marks.map((mark) => createQuoted(createMark(mark, context), words[mark], context));
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

/** A mark as a link to what it means. */
export function createMark(mark: string, { base, locale, say }: HitContext): HTMLElement {
  const link = document.createElement('a');
  link.href = toHref(base, locale, `about/method/#${mark}`);
  link.textContent = say(`marks.${mark}`);
  return link;
}
