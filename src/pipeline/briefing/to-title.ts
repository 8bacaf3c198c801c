import type { Briefing } from '../../model/briefing.ts';
import type { SeedFacts } from '../../model/seed-facts.ts';
import type { Reading } from '../reading.ts';
import { toPlainLine } from './to-plain-line.ts';

const longest = 90;

/** The title the editors or the document give; else its first heading; else its opening words, said to be such. */
export function toTitle(reading: Reading, facts: SeedFacts): Pick<Briefing, 'title' | 'titleBy'> {
  if (facts.title) return { title: facts.title, titleBy: facts.titleBy };
  const { stated, plain } = reading.document;
  const own = toPlainLine(stated.title ?? '');
  if (own !== '') return { title: own, titleBy: 'document' };
  const first = reading.segments[0];
  const words = first ? toPlainLine(plain.slice(first.start, first.end)) || '—' : '—';
  if (first?.kind === 'heading') return { title: words, titleBy: 'document' };
  return { title: shorten(words), titleBy: 'opening' };
}

/** `text` cut at a space so that it fits a heading; text without spaces is cut between characters. */
function shorten(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest).toWellFormed();
  const space = cut.lastIndexOf(' ');
  return `${space > longest / 2 ? cut.slice(0, space) : cut.replace(/\ufffd$/u, '')}…`;
}
