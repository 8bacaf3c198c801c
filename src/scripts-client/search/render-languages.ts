import type { Answer } from './panel-view.ts';
import type { OnChange } from './render-chips.ts';
import type { HitContext } from './render-hit.ts';
import { cloneTemplate } from './templates.ts';
import { nameLanguage } from './words.ts';

/** Languages that are not searched unless the reader wants it, each a button; empty where there are none. */
export function renderLanguages(
  { outcome, progress }: Answer,
  { root, say, locale }: HitContext,
  onChange: OnChange,
): HTMLElement[] {
  if (!outcome.needsTexts) return [];
  return progress.offered.map((lang) => {
    const { element, part } = cloneTemplate(root, 'language');
    part('label').textContent = say('search.alsoIn', { language: nameLanguage(lang, locale) });
    element.addEventListener('click', () => onChange((state) => ({ ...state, also: [...state.also, lang] })));
    return element;
  });
}
