import type { MissingWord } from '../../search/run-search.ts';
import type { OnChange } from './render-chips.ts';
import type { HitContext } from './render-hit.ts';
import { cloneTemplate } from './templates.ts';

/** Names that words found nowhere may be slips for, each a button that puts it in the word's place; empty without any. */
export function renderNearNames(
  missing: readonly MissingWord[],
  { root, say }: HitContext,
  onChange: OnChange,
): (Node | string)[] {
  const names = missing.flatMap(({ word, near }) => near.map((name) => ({ word, name })));
  const buttons = names.map(({ word, name }) => {
    const { element } = cloneTemplate(root, 'near');
    element.textContent = name;
    element.title = say('search.nearAction', { name, word });
    element.addEventListener('click', () =>
      onChange((state) => ({ ...state, query: state.query.replace(word, () => name) })),
    );
    return element;
  });
  return buttons.length === 0 ? [] : [`${say('search.near')} `, ...buttons];
}
