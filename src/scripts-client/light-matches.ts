const marks = '[data-figure], a.entity-mark';

/** Lights in both columns the words for the figure or the name that the reader points at or comes to by keyboard. */
export function lightMatches(frame: HTMLElement): void {
  const clear = () => {
    for (const lit of frame.querySelectorAll('.is-lit')) lit.classList.remove('is-lit');
  };
  const light = ({ target }: Event) => {
    clear();
    const mark = target instanceof Element ? target.closest<HTMLElement>(marks) : null;
    const pair = mark?.closest('.pair');
    if (!mark || !pair) return;
    for (const other of pair.querySelectorAll<HTMLElement>(marks)) {
      if (toKey(mark) === toKey(other)) other.classList.add('is-lit');
    }
  };
  frame.addEventListener('pointerover', light);
  frame.addEventListener('focusin', light);
  frame.addEventListener('pointerleave', clear);
  frame.addEventListener('focusout', clear);
}

/** The figure, or where the name leads. */
function toKey(mark: HTMLElement): string | null | undefined {
  return mark.dataset['figure'] ?? mark.getAttribute('href');
}
