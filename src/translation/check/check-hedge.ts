import type { Message } from '../../model/message.ts';
import type { CheckTools } from './check-tools.ts';
import type { PairContext } from './pair-context.ts';
import type { Side } from './sides.ts';
import { tell } from './tell.ts';

/**
 * What the document leaves open, or lets another say, and the translation says in its own name. Any words of the
 * translation that leave something open, or name a source, are taken to do what those of the document do.
 */
export function checkHedge({ source, target, tools }: PairContext): Message[] {
  const isOwn = target.modality === 'asserted' && target.hedge === undefined && target.attribution === undefined;
  if (!isOwn || source.modality === 'asserted' || tools.isOpen(target.text, target.lang)) return [];
  if (source.modality === 'reported') {
    const { attribution: who, text } = source;
    // Where a quotation or the sentence before says who says so, the translation of this one has nothing to lose.
    if (who === undefined || !text.includes(who)) return [];
    const reason = `the document says who says so, “${who}”; the translation says it in its own name`;
    return [tell('hedge-lost', reason, { isDoubtful: true })];
  }
  const words = source.hedge ?? source.attribution;
  const how = words === undefined ? 'leaves this open' : `leaves this open, with “${words}”`;
  const isDoubtful = isConditional(target, tools) || isSoft(source, tools);
  return [tell('hedge-lost', `the document ${how}; the translation says it as a fact`, { isDoubtful })];
}

const word = /[\p{L}\p{M}'’]+|\p{Script=Han}/gu;

/** Whether any word leaves open what a text says, though a reader of claims would not take it for a hedge: would, if. */
export function isConditional(
  { text, lang }: Pick<Side, 'text' | 'lang'>,
  { findWords }: Pick<CheckTools, 'findWords'>,
): boolean {
  const words = listWords(text);
  const { conditionals: known = [], conditionalEndings: endings = [] } = findWords(lang) ?? {};
  const running = ` ${words.join(' ')} `;
  return (
    known.some((each) => running.includes(` ${each} `)) ||
    words.some((each) => endings.some((ending) => each.length > ending.length + 1 && each.endsWith(ending))) ||
    (/\p{Script=Han}/u.test(text) && known.some((each) => text.includes(each)))
  );
}

/** Whether the words that leave it open are of a kind that a good translation may leave out, or only ask or suppose. */
export function isSoft(
  { text, lang, hedge = '' }: Pick<Side, 'text' | 'lang' | 'hedge'>,
  { findWords }: Pick<CheckTools, 'findWords'>,
): boolean {
  if (/[?؟;？]\P{L}*$/u.test(text)) return true;
  const words = listWords(text);
  const { ifWords = [], softHedges: soft = [] } = findWords(lang) ?? {};
  if (words.some((each) => ifWords.includes(each))) return true;
  const isHan = /\p{Script=Han}/u.test(hedge);
  return isHan
    ? soft.some((each) => hedge.includes(each))
    : listWords(hedge).some((each) => soft.some((start) => each.startsWith(start)));
}

function listWords(text: string): string[] {
  return [...text.toLowerCase().matchAll(word)].map(([letters]) => letters);
}
