import type { FoundMention } from '../../model/mention.ts';
import type { Range, Span } from '../../model/span.ts';
import type { Block } from '../document.ts';
import type { Sentence } from './read-sentences.ts';

/** Who wrote what is quoted, where that is known; `isOfMail` where a mail program says so. */
export interface Writer {
  readonly span?: Span;
  readonly isOfMail: boolean;
}

/** Where a writer is looked for; each function gives what begins within a range. */
export interface WriterSearch {
  readonly plain: string;
  readonly toMentions: (range: Range) => readonly FoundMention[];
  readonly toSentences: (range: Range) => readonly Sentence[];
}

const colon = /[:：]\s*$/u;
const address = /[^\s<>()[\]@":,;]{1,64}@[^\s<>()[\]@":,;]{1,255}/u;
const capitalised = /(?:\p{Lu}[\p{L}\p{M}.'’-]{0,40}[ \u00a0]{1,2}){1,5}$/u;
// Behind a name, the address in its marks: “Ana Pop <ana@example.org>”, “Ana Pop [mailto:ana@example.org]”.
const behindName = /["”’']?\s{0,2}[<[(](?:mailto:)?$/u;
const label = /^[^:：]{1,40}[:：]\*?\s*/u;

/**
 * Who wrote what is quoted below the block at `at`: a line that ends in a colon says it where it holds an address, or a
 * verb of saying and before it the name of one person or organisation. A mail program may break its line at the address.
 */
export function findWriter(search: WriterSearch, blocks: readonly Block[], at: number): Writer | undefined {
  const [before, block] = [blocks[at - 1], blocks[at]];
  if (!block) return undefined;
  const line = search.plain.slice(block.start, block.end);
  if (!colon.test(line)) return undefined;
  const match = address.exec(line);
  const isBroken = match && before && /^[<[(]/u.test(line) && before.quoted === block.quoted;
  const from = isBroken ? before.start : block.start;
  if (match) return { span: findNamed(search, from, block.start + match.index, match[0]), isOfMail: true };
  const span = findSpeaker(search, block);
  return span && { span, isOfMail: false };
}

/** Whether a block leads to the one below it. */
export function isIntroduction(plain: string, block: Block | undefined): boolean {
  return block !== undefined && colon.test(plain.slice(block.start, block.end));
}

/** Whom the first line of a forwarded mail’s head names behind its label, without the address behind a name. */
export function findSender({ plain }: WriterSearch, block: Block): Writer {
  const line = plain.slice(block.start, block.end);
  const from = label.exec(line)?.[0].length ?? 0;
  const said = line.slice(from);
  const found = address.exec(said);
  const before = said
    .slice(0, found?.index)
    .replace(behindName, '')
    .replace(/^["“‘']/u, '')
    .trim();
  const text = found && before === '' ? found[0] : before;
  return { ...(text && { span: toSpan(block.start + line.indexOf(text, from), text) }), isOfMail: true };
}

/** The name before the address at `at`: as it was found, else the words with capitals, else the address itself. */
function findNamed({ plain, toMentions }: WriterSearch, from: number, at: number, found: string): Span {
  const before = plain.slice(from, at).replace(behindName, ' ');
  const end = from + before.trimEnd().length;
  const person = toMentions({ start: from, end: at }).find((one) => one.type === 'person' && one.end === end);
  if (person) return toSpan(person.start, person.text);
  const [name] = capitalised.exec(before) ?? [];
  return name ? toSpan(from + before.length - name.length, name.trimEnd()) : toSpan(at, found);
}

/** The one whom the last sentence names before its verb of saying. Of two such verbs either may be the one that leads on. */
function findSpeaker({ plain, toMentions, toSentences }: WriterSearch, block: Block): Span | undefined {
  const sentence = toSentences(block).at(-1);
  const verbs =
    sentence?.verbs.filter(({ sense, negated }) => sense !== 'amount' && sense !== 'other' && !negated) ?? [];
  const [verb, ...others] = verbs;
  const said = verb && sentence?.tokens[verb.start]?.start;
  if (!sentence || said === undefined || others.length > 0) return undefined;
  const named = toMentions({ start: sentence.start, end: said }).filter(isSpeaker);
  const [one] = named;
  return one && named.length === 1 ? toSpan(one.start, plain.slice(one.start, one.end)) : undefined;
}

function isSpeaker({ type }: FoundMention): boolean {
  return type === 'person' || type === 'organisation';
}

function toSpan(start: number, text: string): Span {
  return { start, end: start + text.length, text };
}
