import type { ShownFault } from '../fault-board.ts';
import { make, makeButton } from './elements.ts';

/** What is wrong with the content, over the page as it last was; gone when nothing is. */
export function createFaultPanel(open: (place: string) => void) {
  const title = make('h2', '');
  const list = make('ol', '');
  // A list that is longer than its room is scrolled by keys too.
  list.tabIndex = 0;
  const fold = makeButton('Hide', () => setFolded(!list.hidden));
  const head = make('div', 'head', title, fold);
  const said = make('p', 'unseen');
  said.setAttribute('role', 'alert');
  const element = make('section', 'faults', head, list, said);
  element.setAttribute('aria-label', 'Faults in the content');
  element.hidden = true;
  let known = '';

  const setFolded = (isFolded: boolean) => {
    list.hidden = isFolded;
    fold.textContent = isFolded ? 'Show' : 'Hide';
    fold.setAttribute('aria-expanded', String(!isFolded));
  };

  return {
    element,
    show: (faults: readonly ShownFault[]): void => {
      const key = JSON.stringify(faults);
      if (key === known) return;
      known = key;
      element.hidden = faults.length === 0;
      const count = toCount(faults);
      title.textContent = count;
      list.replaceChildren(...faults.map((fault) => toItem(fault, open)));
      // Warnings wait to be asked for.
      setFolded(!faults.some(({ level }) => level === 'error'));
      const [first] = faults;
      said.textContent = first ? `${count}: ${first.file}, line ${first.start.line}: ${first.reason}` : '';
    },
  };
}

function toItem({ ruleId, level, file, start, reason, cure, frame }: ShownFault, open: (place: string) => void) {
  const place = `${file}:${start.line}:${start.column}`;
  const button = makeButton(place, () => open(place));
  button.setAttribute('aria-label', `Open ${place}`);
  const item = make('li', level, make('p', 'place', button, ` ${level} ${ruleId}`), make('p', 'reason', reason));
  if (frame) {
    const code = make('pre', '', frame);
    code.tabIndex = 0;
    item.append(code);
  }
  if (cure) item.append(make('p', 'cure', cure));
  return item;
}

function toCount(faults: readonly ShownFault[]): string {
  const errors = faults.filter(({ level }) => level === 'error').length;
  const warnings = faults.length - errors;
  const say = (count: number, what: string) => (count === 0 ? [] : [`${count} ${what}${count === 1 ? '' : 's'}`]);
  return [...say(errors, 'error'), ...say(warnings, 'warning')].join(', ');
}
