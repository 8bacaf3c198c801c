import type { Message } from '../../model/message.ts';
import { conditionalEndings, conditionals } from './conditionals.ts';
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
    const who =
      source.attribution === undefined ? 'lets another say this' : `says who says so, “${source.attribution}”`;
    return [tell('hedge-lost', `the document ${who}; the translation says it in its own name`, { isDoubtful: true })];
  }
  const words = source.hedge ?? source.attribution;
  const how = words === undefined ? 'leaves this open' : `leaves this open, with “${words}”`;
  return [
    tell('hedge-lost', `the document ${how}; the translation says it as a fact`, { isDoubtful: isConditional(target) }),
  ];
}

const word = /[\p{L}\p{M}'’]+|\p{Script=Han}/gu;

function isConditional({ text, lang }: Side): boolean {
  const words = new Set(conditionals[lang] ?? []);
  const endings = conditionalEndings[lang] ?? [];
  return (
    [...text.toLowerCase().matchAll(word)].some(
      ([letters]) =>
        words.has(letters) || endings.some((ending) => letters.length > ending.length + 1 && letters.endsWith(ending)),
    ) ||
    (/\p{Script=Han}/u.test(text) && [...words].some((each) => text.includes(each)))
  );
}
