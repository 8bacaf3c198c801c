type Facets = Readonly<Record<string, readonly string[]>>;

interface Row {
  readonly element: HTMLElement;
  readonly facets: Facets;
}

/** Narrows the ledger to the rows that have every chosen value, kept in the address so that a view can be shared. */
function startFilters(form: HTMLFormElement): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-facets]')].map(
    (element): Row => ({ element, facets: JSON.parse(element.dataset['facets'] ?? '{}') as Facets }),
  );
  const selects = [...form.querySelectorAll('select')];
  const count = form.querySelector<HTMLElement>('[data-ledger-count]');

  const show = () => {
    const chosen = selects.filter(({ value }) => value !== '');
    for (const { element, facets } of rows) {
      element.hidden = !chosen.every(({ name, value }) => facets[name]?.includes(value));
    }
    for (const { element } of rows) {
      const group = element.closest('tbody');
      if (group) group.hidden = group.querySelector('[data-facets]:not([hidden])') === null;
    }
    const shown = rows.filter(({ element }) => !element.hidden).length;
    if (count) count.textContent = (count.dataset['template'] ?? '').replace('{shown}', String(shown));
  };

  const save = () => {
    const address = new URL(location.href);
    for (const { name, value } of selects) {
      if (value === '') address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    history.replaceState(history.state, '', address);
  };

  const wanted = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = wanted.get(select.name) ?? '';
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
  }
  form.addEventListener('change', () => {
    show();
    save();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const select of selects) select.value = '';
    show();
    save();
  });
  form.hidden = false;
  show();
}

const form = document.querySelector<HTMLFormElement>('[data-ledger-filters]');
if (form) startFilters(form);
