import { type ScaleName, scales } from '../../data/scales/scales.ts';
import { type Fault, toFault } from '../fault.ts';
import { chooseScale } from '../likelihood/choose-scale.ts';
import type { BandName } from '../likelihood/find-likelihood-words.ts';
import { findProseLikelihood, type WrittenWord } from '../likelihood/find-prose-likelihood.ts';
import { findNearestBand, toPercent } from '../likelihood/nearest-band.ts';
import type { LintContext, LintRule } from './lint-rule.ts';

const ruleId = 'mixed-likelihood';

/** Words of likelihood that do not belong together: of two scales, against an assessment, or beside a confidence. */
export const mixedLikelihood: LintRule = {
  rule: {
    id: ruleId,
    level: 'error',
    title: 'words of likelihood that belong to different scales, or stand beside a word of confidence',
    cause:
      '“Very likely” is 80 to 95 percent for one author and more than 90 for another. Whoever reads words of two scales, or of both rows of ICD 203, takes them for different likelihoods. How likely something is and how sure an author is are two things, which one sentence makes into one.',
    cure: 'Keep to the words of one scale throughout; the message names the one that says the same. Say in a sentence of its own how sure you are, or leave both to <Assessment>.',
    examples: [
      {
        failing: 'The ferries will very likely sail again. It is highly likely that the quay will be closed.',
        mended: 'The ferries will very likely sail again. It is very likely that the quay will be closed.',
      },
      {
        failing: 'We have high confidence that the quay is likely to be closed.',
        mended: 'The quay is likely to be closed. We have high confidence in this judgement.',
      },
      {
        failing:
          '<Assessment likelihood="likely" confidence="moderate">\n\nIt is unlikely that the quay will be closed.\n\n</Assessment>',
        mended:
          '<Assessment likelihood="likely" confidence="moderate">\n\nThe quay will be closed before the winter.\n\n</Assessment>',
      },
    ],
    canSilence: true,
  },
  find: (context) => {
    const { words, assessments } = findProseLikelihood(context);
    const [sure, likely] = [
      words.filter(({ confidence }) => confidence),
      words.filter(({ bands }) => bands.length > 0),
    ];
    const against = likely.filter(isAgainst);
    const scale = chooseScale(likely, assessments.length > 0);
    const main = likely.filter(({ bands }) => bands.some((band) => band.scale === scale));
    const others = likely.filter((word) => !main.includes(word) && !against.includes(word));
    return [
      ...against.map((word) => toAgainst(word, context)),
      ...others.map((word) => toMixed(word, { scale, first: main[0] }, context)),
      ...sure.flatMap((word) => toBeside(word, likely, context)),
    ];
  },
};

/** Whether the assessment around it says another likelihood. */
function isAgainst({ bands, assessment }: WrittenWord): boolean {
  if (!assessment?.likelihood) return false;
  return bands.every((band) => findNearestBand(band, 'icd203').band !== assessment.likelihood);
}

function toAgainst(word: WrittenWord, { prose, lexicon }: LintContext): Fault {
  const said = { scale: 'icd203' as const, band: word.assessment?.likelihood ?? '' };
  const own = toMeant(word, 'icd203');
  const term = lexicon.likelihood.icd203[word.assessment?.likelihood ?? 'likely'][0];
  const reason = `“${word.text}” says ${toWords(own)}, and the assessment around it “${term}”, ${toWords(said)}`;
  const cure = `leave the word to the assessment, or write likelihood="${findNearestBand(own, 'icd203').band}"`;
  return toFault(ruleId, reason, prose.toPosition(word), { cure });
}

interface Main {
  readonly scale: ScaleName;
  readonly first: WrittenWord | undefined;
}

function toMixed(word: WrittenWord, { scale, first }: Main, { prose, lexicon }: LintContext): Fault {
  const own = toMeant(word, scale);
  const meant = findNearestBand(own, scale);
  const terms: Readonly<Record<string, readonly string[]>> = lexicon.likelihood[scale];
  const term = terms[meant.band]?.[0] ?? meant.band;
  const reason = `“${word.text}” is a term of ${scales[own.scale].name}, and this text keeps to ${scales[scale].name}`;
  const { line = 1, column = 1 } = first ? prose.toPosition(first).start : {};
  const related = first && [{ label: 'the text says', words: first.text, start: { line, column } }];
  const isTerm = (lexicon.likelihood[own.scale] as typeof terms)[own.band]?.[0] === word.text;
  return toFault(ruleId, reason, prose.toPosition(word), {
    cure: word.assessment ? 'leave it out: the assessment says how likely it is' : `write “${term}”, ${toWords(meant)}`,
    ...(isTerm && !word.assessment && { replacement: term }),
    ...(related && { related }),
  });
}

/** A word of confidence in an assessment, which says its own, or in a sentence with a word of likelihood. */
function toBeside(word: WrittenWord, likely: readonly WrittenWord[], { prose }: LintContext): Fault[] {
  const place = prose.toPosition(word);
  if (word.assessment) {
    const reason = `“${word.text}” stands in an assessment, which says apart how sure it is`;
    return [toFault(ruleId, reason, place, { cure: `take it out, and write confidence="${word.confidence}"` })];
  }
  const beside = likely.find(({ sentence }) => sentence === word.sentence);
  if (!beside) return [];
  const reason = `“${word.text}” and “${beside.text}” stand in one sentence, which mixes how sure with how likely`;
  return [toFault(ruleId, reason, place, { cure: 'say how sure you are in a sentence of its own' })];
}

/** What a word of several scales is taken for: the band that is nearest to one of `scale`. */
function toMeant({ bands }: WrittenWord, scale: ScaleName): BandName {
  const distance = (band: BandName) => {
    const [[a, b], [c, d]] = [toPercent(band), toPercent(findNearestBand(band, scale))];
    return Math.abs(a - c) + Math.abs(b - d);
  };
  const [meant] = [...bands].sort((one, other) => distance(one) - distance(other));
  if (!meant) throw new Error('a word of likelihood has no band');
  return meant;
}

function toWords(band: BandName): string {
  const [low, high] = toPercent(band);
  return `${low} to ${high} percent`;
}
