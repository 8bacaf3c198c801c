import type { SeedFacts } from '../../model/seed-facts.ts';
import { toPlainLine } from './to-plain-line.ts';

const worded = ['publisher', 'author', 'licence', 'obtained'] as const;

/** The facts as a line of text can show them: without line breaks and what has no glyph; one without words is none. */
export function toCleanFacts(facts: SeedFacts): SeedFacts {
  const { title, ...clean } = facts;
  for (const name of worded) {
    const words = clean[name] && toPlainLine(clean[name]);
    if (words) clean[name] = words;
    else delete clean[name];
  }
  const known = title && toCleanTitle(title);
  return { ...clean, ...(known && { title: known }) };
}

function toCleanTitle(title: NonNullable<SeedFacts['title']>): SeedFacts['title'] {
  if (typeof title === 'string') return toPlainLine(title) || undefined;
  const titles = Object.entries(title).flatMap(([lang, words]) => {
    const line = toPlainLine(words);
    return line === '' ? [] : [[lang, line] as const];
  });
  return titles.length > 0 ? Object.fromEntries(titles) : undefined;
}
