import type { Lexicon } from '../../../data/lexicon.ts';
import type { LintContext } from '../lint-rule.ts';
import type { Claim } from './claim.ts';
import { saysAny } from './says-any.ts';

type Words = Pick<Lexicon, 'cues' | 'lang'>;

/** How far from a number the word may stand that says where it went, in UTF-16 code units. */
const beside = 40;

/**
 * Whether a sentence says right beside the words of a number that something rose or fell; `undefined` where it says
 * neither, or both anywhere.
 */
export function findMovementBeside(sentence: string, number: string, words: Words): 'rise' | 'fall' | undefined {
  const at = sentence.indexOf(number);
  const near = sentence.slice(Math.max(0, at - beside), Math.max(0, at) + number.length + beside / 2);
  const movement = findMovement(near, words);
  return at >= 0 && movement === findMovement(sentence, words) ? movement : undefined;
}

/** Whether a text says that something rose or fell; `undefined` where it says neither, or both. */
export function findMovement(text: string, { cues, lang }: Words): 'rise' | 'fall' | undefined {
  const [rises, falls] = [cues.movements.rise, cues.movements.fall].map((words) => saysAny(text, words, lang));
  if (rises === falls) return undefined;
  return rises ? 'rise' : 'fall';
}

/** How far before a number the word that something moved may stand, in UTF-16 code units. */
const nearWord = 24;
/** Shorter stems begin other words, too. */
const leastStem = 4;

/** Whether a word before the number says that something moved: “rose by 50 per cent”. */
export function isAfterMovement({ range }: Claim, { prose, lexicon }: LintContext): boolean {
  return saysMovement(prose.document.plain.slice(Math.max(0, range.start - nearWord), range.start), lexicon);
}

/** Whether one of the words says that something moved: “doubled”. */
export function saysMovement(text: string, { cues, lang }: Words): boolean {
  const { rise, fall } = cues.movements;
  const stems = cues.changeStems.filter((stem) => stem.length >= leastStem).map((stem) => `${stem}*`);
  return saysAny(text, [...rise, ...fall, ...stems], lang);
}
