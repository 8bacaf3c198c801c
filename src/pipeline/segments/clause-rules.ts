import { isUpper, type Stop, type Verdict } from './stop.ts';
import type { Vocabulary } from './vocabulary.ts';

/** “La volpe …”, “Il Comune non …”, but not the titles and names of “Il Padrino, La strada, Roma” or “La Stampa e il Corriere”. */
const goesOn = /^(?:\p{Ll}[^\s,]*(?:\s|$)|\p{Lu}\p{L}+\s\p{Ll}{3})/u;
/** “Slot machine abusive …”, “Spero di finire …”, but not “Parma e Lucca”, “Anna Neri” or “Roma.”. */
const goesOnAtLength = /^\p{Ll}['’]?\p{Ll}\S*\s\p{Ll}/u;
/** “b)”, “(b)”, “ii)”, “947.”; the bracket that opens is read apart. */
const itemMarker = /^(?:\p{Ll}|[ivx]{2,4}|\p{Nd}{1,4})[.)]$/u;
/** Words before a semicolon that are more than an item of a list within a sentence. */
const itemWords = 8;
/** Words of “Il primo cittadino genovese: «Non firmo»”, which may name who speaks without a verb. */
const speakerWords = 4;

/**
 * “Il giudizio è chiaro: | Nessuno ha pagato.”: after a colon or semicolon a sentence begins only where a clause stands
 * before it and a word that opens sentences, with a capital, shows one. What is quoted stays with who says it.
 */
export function splitClause(stop: Stop, vocabulary: Vocabulary): Verdict {
  const { marks, closers, gap, openers, isClause } = stop;
  if ((marks !== ':' && marks !== ';') || vocabulary.stops.includes(marks)) return undefined;
  if (closers !== '' || gap === '' || !isClause) return 'join';
  if (marks === ':' && vocabulary.capitalAfterColon) return 'join';
  if (marks === ';' && opensItem(stop)) return 'split';
  if (openers !== '') return opensQuotation(stop, vocabulary) ? 'split' : 'join';
  return opensSentence(stop, vocabulary) ? 'split' : 'join';
}

/** “… of the goods concerned; (b) the costs of carriage” */
function opensItem({ openers, next, lead }: Stop): boolean {
  const item = lead.split(/[:;]/u).at(-1) ?? '';
  return /^\(?$/u.test(openers) && itemMarker.test(next) && item.trim().split(/\s+/u).length >= itemWords;
}

function opensSentence({ marks, next, after }: Stop, { isStarter, capitalOpensSentence }: Vocabulary): boolean {
  if (!isUpper(next) || !/\p{L}$/u.test(next)) return false;
  if (next.normalize('NFD').length > 1 && isStarter(next) && goesOn.test(after)) return true;
  return capitalOpensSentence && marks === ':' && goesOnAtLength.test(after);
}

/** “I nemici erano molti: | "Da parte mia …"”, but not “Il sindaco ha detto: "Non firmo"” or “Parla Anna Neri: "Non firmo"”. */
function opensQuotation({ openers, lead, next }: Stop, { capitalOpensSentence, isSaying }: Vocabulary): boolean {
  if (!capitalOpensSentence || !/^["“«„]$/u.test(openers) || !isUpper(next)) return false;
  const words = lead.trim().split(/[\s'’]+/u);
  return words.length > speakerWords && /^\p{Ll}/u.test(words.at(-1) ?? '') && !words.some(isSaying);
}
