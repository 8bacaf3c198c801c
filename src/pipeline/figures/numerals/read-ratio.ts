import type { FigureLexicon } from '../figure-lexicon.ts';
import { createPhraseTable, createWordTable } from '../tokens/phrase-table.ts';
import { isGlued, type Token } from '../tokens/tokenise.ts';
import { type Numeral, toNumeral } from './numeral.ts';
import type { CardinalReader } from './read-cardinal.ts';

/** Words that may stand between the share and what it is a share of: “un giovane italiano su cinque”. */
const reach = 2;
const largest = 1e6;
/** “One in 25”: where the share is one, the whole need not be round. */
const largestOfOne = 100;

/** Returns a reader of shares: “one in five”, “jeder fünfte”, “9 out of 10”, “un italiano su cinque”. What they are said of need not follow. */
export function createRatioReader(
  { numbers, units, cues, spelled }: FigureLexicon,
  readCardinal: CardinalReader,
): CardinalReader {
  const ratios = createWordTable(numbers.ratios);
  const each = createWordTable(numbers.shareOpeners);
  const ordinals = createPhraseTable([...Object.entries(numbers.ordinals), ...spelled.ordinals]);
  const functionWords = createWordTable(units.functionWords);
  const openers = createWordTable([...cues.changes, ...cues.ranges].flatMap(({ open }) => open));
  const measured = createWordTable([
    ...[units.durations, units.measures, units.currencies].flatMap((named) => Object.values(named).flat()),
    ...[units.percent, units.points, cues.rangeJoiners].flat(),
  ]);
  const { plurals, irregular } = units.counted;

  return (tokens, at) => readEach(tokens, at) ?? readPair(tokens, at);

  /** “jeder fünfte Haushalt”; “every second day” says how often. */
  function readEach(tokens: readonly Token[], at: number): Numeral | undefined {
    const opener = each.match(tokens, at);
    const ordinal = opener && ordinals.match(tokens, opener.to);
    if (!ordinal || ordinal.value < 2 || measured.match(tokens, ordinal.to)) return undefined;
    return toNumeral({ from: at, to: ordinal.to, value: 1 / ordinal.value, kind: 'fraction' });
  }

  function readPair(tokens: readonly Token[], at: number): Numeral | undefined {
    const share = readCardinal(tokens, at);
    if (!share || typeof share.value !== 'number' || openers.match(tokens, at - 1)?.to === at) return undefined;
    const behind = ratios.match(tokens, share.to);
    const ratio = behind ?? skipNoun(tokens, share.to);
    const whole = ratio && readCardinal(tokens, ratio.to);
    if (!whole || !isShare(share, whole) || measured.match(tokens, whole.to)) return undefined;
    if (!behind && share.value !== 1 && isWord(tokens, whole.to) && mayBePlural(tokens[whole.to])) return undefined;
    const value = share.value / Number(whole.value);
    return toNumeral({ from: at, to: whole.to, value, kind: 'fraction' });
  }

  /** “Trois personnes sur dix **vivent** seules”: what is no plural is not counted by the number before it. */
  function mayBePlural(token: Token | undefined): boolean {
    const key = token?.key ?? '';
    return plurals.length === 0 || irregular.includes(key) || plurals.some((ending) => key.endsWith(ending));
  }

  function skipNoun(tokens: readonly Token[], from: number) {
    for (let at = from; at < from + reach && isWord(tokens, at); at++) {
      const ratio = ratios.match(tokens, at + 1);
      if (ratio) return ratio;
    }
    return undefined;
  }

  function isWord(tokens: readonly Token[], at: number): boolean {
    return tokens[at]?.kind === 'word' && !isGlued(tokens, at) && functionWords.match(tokens, at) === undefined;
  }
}

/** “5 of 2010” is a count in a year; only a round or small number is the whole of a share. */
function isShare(share: Numeral, whole: Numeral): boolean {
  const [part, all] = [Number(share.value), whole.value];
  if (typeof all !== 'number' || !Number.isInteger(all) || part <= 0 || part >= all || all > largest) return false;
  const isOne = part === 1 && share.form === 'words' && all <= largestOfOne;
  const isRound = all <= 10 || all % 10 === 0 || isOne;
  const isAlike = share.form === whole.form || share.form === 'words';
  return isRound && isAlike && whole.run?.length !== 4;
}
