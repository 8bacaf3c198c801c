/** Something on a page that commentary can cite. */
export interface Thing {
  readonly kind: 'figure' | 'segment' | 'entity';
  readonly id: string;
  /** The slug of the document a segment stands in, where the page says it. */
  readonly briefing?: string;
}

const toSegment = /\/briefings\/(?<briefing>[^/]+)\/[^#]*#(?<id>s-[\w-]+)$/u;
/** What holds a sentence with the link to where it stands. */
const holders = 'blockquote, figure, tr, li, details, p, q, .evidence-pair';

/** What is shown at an element, the innermost first: by the marks that pages have anyway, and by their links. */
export function findThings(element: Element, path: string): Thing[] {
  const things: Thing[] = [];
  const figure = element.closest<HTMLElement>('[data-figure]')?.dataset['figure'];
  const entity = element.closest<HTMLElement>('[data-entity]')?.dataset['entity'];
  if (figure) things.push({ kind: 'figure', id: figure });
  if (entity) things.push({ kind: 'entity', id: entity });
  const segment = findSegment(element, path);
  return segment ? [...things, segment] : things;
}

function findSegment(element: Element, path: string): Thing | undefined {
  const own = element.closest('[id^="s-"]');
  const briefing = /\/briefings\/([^/]+)\//u.exec(path)?.[1];
  if (own) return { kind: 'segment', id: own.id, ...(briefing !== undefined && { briefing }) };
  for (let holder = element.closest(`a[href], ${holders}`); holder; holder = toOuter(holder)) {
    const linked = listLinked(holder, path);
    if (linked.length > 1) return undefined;
    if (linked[0]) return linked[0];
  }
  return undefined;
}

function toOuter(element: Element): Element | null {
  return element.parentElement?.closest(holders) ?? null;
}

/** The segments that links in an element, or what it quotes, lead to; each once. */
function listLinked(element: Element, path: string): Thing[] {
  const linked = [element, ...element.querySelectorAll('a[href], [cite]')];
  const found = linked.flatMap((one) => {
    const address = one.getAttribute('href') ?? one.getAttribute('cite') ?? '';
    const groups = toSegment.exec(address.startsWith('#') ? `${path}${address}` : address)?.groups;
    return groups?.['id'] ? [{ id: groups['id'], briefing: groups['briefing'] }] : [];
  });
  const each = new Map(found.map(({ id, briefing }) => [`${briefing}#${id}`, { id, briefing }]));
  return [...each.values()].map(({ id, briefing }) => ({
    kind: 'segment',
    id,
    ...(briefing !== undefined && { briefing }),
  }));
}
