import { isUpper, type Stop, type Verdict } from './stop.ts';
import type { Vocabulary } from './vocabulary.ts';

/** “La volpe …”, “Il Comune non …”, but not the titles and names of “Il Padrino, La Strada” or “La Stampa e il Corriere”. */
const goesOn = /^(?:\p{Ll}|\p{Lu}\p{L}+\s\p{Ll}{3})/u;

/**
 * “Il giudizio è chiaro: | Nessuno ha pagato.”: after a colon or semicolon a sentence begins only where a clause stands
 * before it and a word that opens sentences, with a capital, shows one. What is quoted stays with who says it.
 */
export function splitClause(stop: Stop, { isStarter, stops, capitalAfterColon }: Vocabulary): Verdict {
  const { marks, closers, gap, openers, next, after, isClause } = stop;
  if ((marks !== ':' && marks !== ';') || stops.includes(marks)) return undefined;
  if (closers !== '' || openers !== '' || gap === '' || !isClause) return 'join';
  if (marks === ':' && capitalAfterColon) return 'join';
  const isOpening = isUpper(next) && next.normalize('NFD').length > 1 && isStarter(next) && /\p{L}$/u.test(next);
  return isOpening && goesOn.test(after) ? 'split' : 'join';
}
