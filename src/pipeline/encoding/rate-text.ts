import { type LetterModel, rateWord, word } from './letter-model.ts';

/** Marks beyond ASCII that writers of many languages set. */
const usual = /[«»‘’‚‹›“”„–—…§°€£•·¿¡½²³±×©®™ªº\u00a0\u00ad]/u;
const foreign = /[^\p{ASCII}\p{L}\p{M}]/gu;
/** A mark between two letters, or a number's or a currency's sign right before a small letter: no writer sets it there. */
const misplaced = /(?<=[\p{L}\p{M}])[^\p{ASCII}\p{L}\p{M}’·\u00ad\u2011](?=\p{Ll})|[\p{No}\p{S}](?=\p{Ll})/gu;

/** What marks cost, as natural logarithms: as much as letters that are rare in a language. */
const cost = { usual: 6, unusual: 9, misplaced: 10 } as const;

/** How likely a text is in a language, as a natural logarithm. ASCII marks and digits are left out: every encoding has them. */
function rateText(model: LetterModel, text: string): number {
  let rate = 0;
  for (const [found] of text.matchAll(word)) rate += rateWord(model, found);
  return rate - rateMarks(text);
}

/** How likely a text is in that of the languages in which it is most so. */
export function rateBest(models: readonly LetterModel[], text: string): number {
  return models.reduce((best, model) => Math.max(best, rateText(model, text)), Number.NEGATIVE_INFINITY);
}

function rateMarks(text: string): number {
  const marks = text.matchAll(foreign).reduce((sum, [mark]) => sum + (usual.test(mark) ? cost.usual : cost.unusual), 0);
  return marks + text.matchAll(misplaced).reduce((sum) => sum + cost.misplaced, 0);
}
