import { createCopyButton } from '../../../src/scripts-client/create-copy-button.ts';
import type { CitedThing } from '../cite-things.ts';
import { make, makeButton } from './elements.ts';
import type { Thing } from './find-things.ts';

interface PanelTools {
  /** Asks how things are cited; “take” is given the answer. */
  readonly ask: (things: readonly Thing[]) => void;
  readonly findFile: (thing: Thing) => void;
}

const toKey = (things: readonly Thing[]) => things.map(({ kind, id, briefing }) => `${kind} ${briefing}#${id}`).join();

/** The ids of what the pointer or the focus is on, with what cites them, ready to be copied. */
export function createIdPanel({ ask, findFile }: PanelTools) {
  const list = make('ul', '');
  const status = make('p', 'unseen');
  status.setAttribute('role', 'status');
  const element = make('section', 'ids', make('p', 'hint', 'Keys: i to come here, Esc to close'), list, status);
  element.setAttribute('aria-label', 'Ids of what the page shows');
  element.hidden = true;
  let [asked, shown] = ['', ''];
  let before: Element | null = null;
  let isReturning = false;

  const toItem = (thing: CitedThing): HTMLLIElement => {
    const copies = thing.snippets.map((snippet) =>
      make(
        'div',
        'snippet',
        make('code', '', snippet),
        createCopyButton({
          ...{ label: 'Copy', copied: 'Copied', failed: 'The browser did not copy it' },
          ...{ what: snippet, toText: () => snippet, status },
        }),
      ),
    );
    const file = makeButton('Open file', () => findFile(thing));
    file.setAttribute('aria-label', `Open file: ${thing.id}`);
    return make('li', '', make('p', 'thing', `${thing.kind} `, make('code', 'id', thing.id), ' ', file), ...copies);
  };

  return {
    element,
    /** What is shown stays until something else is, so that the pointer can come here. */
    show: (things: readonly Thing[]): void => {
      if (isReturning || things.length === 0) return;
      asked = toKey(things);
      if (asked !== shown || element.hidden) ask(things);
    },
    /** Shows what was asked for, unless it is no longer wanted. */
    take: (things: readonly CitedThing[]): void => {
      if (toKey(things) !== asked || (asked === shown && !element.hidden)) return;
      shown = asked;
      list.replaceChildren(...things.map(toItem));
      element.hidden = false;
    },
    hide: (): void => {
      asked = '';
      if (element.hidden) return;
      const isWithin = element.matches(':focus-within');
      element.hidden = true;
      if (!isWithin || !(before instanceof HTMLElement)) return;
      // The focus that comes back would show it again.
      isReturning = true;
      before.focus();
      isReturning = false;
    },
    /** Moves the focus to the first button; `false` where nothing is shown. */
    focus: (): boolean => {
      if (element.hidden) return false;
      before = document.activeElement;
      element.querySelector<HTMLButtonElement>('.snippet button')?.focus();
      return true;
    },
  };
}
