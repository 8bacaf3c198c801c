import { toDraft } from '../../src/glossary/candidates/to-draft.ts';
import type { Candidates, FoundCandidate } from './find-candidates.ts';

const longestSentence = 160;

/** Says each candidate with its contexts, what it may be, and its draft. */
export function printCandidates({ list, total }: Candidates): void {
  for (const [at, candidate] of list.entries()) {
    for (const line of [...describe(candidate, at + 1), ...toDraftLines(toDraft(candidate))]) console.log(line);
    console.log('');
  }
  console.log(toSum(list.length, total));
}

/** Candidates for programs; each with its draft. */
export function toJson({ list, total }: Candidates): string {
  const candidates = list.map(({ places: _, ...candidate }) => ({
    ...candidate,
    draft: toDraft({ ...candidate, places: [] }),
  }));
  return JSON.stringify({ total, candidates }, undefined, 2);
}

function describe(candidate: FoundCandidate, number: number): string[] {
  const { name, type, documents, mentions, spellings, short, contexts, maybe, alike } = candidate;
  const others = spellings.filter((spelling) => spelling !== name);
  return [
    `${number}. ${name} (${type}): ${toCount(mentions, 'mention')} in ${toCount(documents, 'document')}`,
    ...(others.length > 0 ? [`   also: ${others.join(', ')}`] : []),
    ...(short.length > 0 ? [`   short for it: ${short.join(', ')}`] : []),
    ...maybe.map(({ id, reason }) => `   maybe an alias of “${id}”: ${reason}`),
    ...alike.map(({ id, reason }) => `   maybe the same as “${id}”, which has no entry either: ${reason}`),
    ...contexts.map(
      ({ briefing, segment, lang, sentence }) =>
        `   ${briefing}#${segment} (${lang}): ${toExcerpt(sentence, spellings, short)}`,
    ),
  ];
}

/** The words around the name. */
function toExcerpt(sentence: string, spellings: readonly string[], short: readonly string[]): string {
  if (sentence.length <= longestSentence) return sentence;
  const at = Math.max(0, ...[...spellings, ...short].map((name) => sentence.indexOf(name)).slice(0, 1));
  const start = Math.max(0, at - longestSentence / 2);
  const part = sentence.slice(start, start + longestSentence);
  const isCut = start + longestSentence < sentence.length;
  return `${start > 0 ? '…' : ''}${part.toWellFormed().replaceAll('\uFFFD', '')}${isCut ? '…' : ''}`;
}

function toDraftLines(draft: string): string[] {
  return draft
    .trimEnd()
    .split('\n')
    .map((line) => `      ${line}`.trimEnd());
}

function toSum(shown: number, total: number): string {
  if (total === 0) return 'No name that is used often enough is without an entry; --min says how often.';
  const more = total > shown ? ` of ${total}; --max shows more` : '';
  return `${toCount(shown, 'name')}${more}. To make an entry of one: npm run glossary -- candidates --write <number or name> --definition "…"`;
}

function toCount(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
