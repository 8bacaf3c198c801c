/** Fewer letters than these say little of which word the endings belong to. */
const shortestStem = 2;

/**
 * The forms of a word or name as a reader of a grammar would write them: what all begin with, then what each ends in:
 * “Rosj-a, -i, -ę”. One form stands as it is.
 */
export function shortenForms(forms: readonly string[]): string {
  const [first = ''] = forms;
  if (forms.length < 2) return first;
  let length = first.length;
  for (const form of forms) while (!form.startsWith(first.slice(0, length))) length--;
  if (length < shortestStem) return forms.join(', ');
  const [head = '', ...rest] = forms.map((form) => `-${form.slice(length)}`);
  return [first.slice(0, length) + head, ...rest].join(', ');
}
