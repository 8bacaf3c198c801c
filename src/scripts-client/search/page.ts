import { parseState, toSearchParams } from '../../search/search-state.ts';
import { mountPanel } from './panel.ts';

/** The search page: its state is in its address. */
function startPage(root: HTMLElement): void {
  const panel = mountPanel(root, {
    staysHere: true,
    onChange: (state, isFinal) => {
      const address = `${location.pathname}${toSearchParams(state)}`;
      if (isFinal && address !== location.pathname + location.search) history.pushState(undefined, '', address);
      else history.replaceState(undefined, '', address);
    },
  });
  const show = () => {
    const state = parseState(location.search);
    // A form without this script leaves its empty fields in the address.
    history.replaceState(undefined, '', `${location.pathname}${toSearchParams(state)}`);
    panel.show(state);
  };
  addEventListener('popstate', show);
  show();
  if (location.search === '') panel.focus();
}

const root = document.querySelector<HTMLElement>('main [data-search]');
if (root) startPage(root);
