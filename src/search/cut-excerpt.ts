/** A part of a text; the places count its own words. */
export interface Excerpt {
  readonly text: string;
  readonly places: readonly number[];
}

const before = 8;
const after = 22;

/** The words around the first of `places` in `content`, with an ellipsis where words are left out. */
export function cutExcerpt(content: string, places: readonly number[]): Excerpt {
  const words = content.split(/\s+/u);
  const start = Math.max(0, Math.min(...places, words.length) - before);
  const from = places.length === 0 ? 0 : start;
  const to = Math.min(words.length, from + before + after);
  const lead = from > 0 ? ['…'] : [];
  const text = [...lead, ...words.slice(from, to), ...(to < words.length ? ['…'] : [])].join(' ');
  const shift = lead.length - from;
  return { text, places: places.filter((place) => place >= from && place < to).map((place) => place + shift) };
}
