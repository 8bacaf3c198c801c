import type { Modality } from '../../model/figure.ts';
import { isSoft } from '../../translation/check/check-hedge.ts';
import { toExcerpt } from '../describe.ts';
import type { SegmentEvidence } from '../evidence.ts';
import { type Fault, toFault } from '../fault.ts';
import { toAttributes } from '../find-elements.ts';
import { toRelated } from '../to-related.ts';
import { createCoverTest } from './create-cover-test.ts';
import type { CitedPlace } from './find-cited.ts';
import type { LintContext, LintRule } from './lint-rule.ts';
import { toTokens } from './to-tokens.ts';
import { findWrittenSentences, type WrittenSentence } from './written-sentences.ts';

/** A sentence in which an author tells in own name what the source only reports, or leaves open. */
export const claimAsFact: LintRule = {
  rule: {
    id: 'claim-as-fact',
    level: 'error',
    title: 'something told as a fact that the source reports or leaves open',
    cause:
      'Who says so and how sure is part of what was said. A sentence that leaves it out makes the author vouch for it, and a reader takes it for settled.',
    cure: 'Say in the same sentence who says so (“according to the ministry”, “the Italian text says”), or leave it as open as the source does (“may”, “reportedly”).',
    examples: [
      {
        failing: 'There were many crossings: <Figure id="f-ferries" />.',
        mended: 'According to the guild, there were <Figure id="f-ferries" />.',
      },
    ],
    canSilence: true,
  },
  find: (context) => {
    const toCover = createCoverTest(context);
    return context.once(findWrittenSentences).flatMap((sentences) => {
      const all = sentences.flatMap(({ cited }) => cited);
      // Who was named stays the one who speaks, until the paragraph ends; for what another says, it is no source.
      const named: SegmentEvidence[] = [];
      return sentences.flatMap((sentence) => {
        const [told] = sentence.cited.filter((cited) => isOpenClaim(cited, context));
        const about = told ?? sentence.cited[0] ?? all.find((cited) => isOpenClaim(cited, context));
        const cover = about && toCover(sentence, about.place);
        if (about && cover === 'source') named.push(about.place);
        const isCovered = cover !== undefined || named.some((place) => told && isOfOneSource(place, told.place));
        return told && !isCovered ? [toClaimFault(sentence, told, context)] : [];
      });
    });
  },
};

/** Shorter words are alike in any two names. */
const shortestName = 4;

/** Whether two sentences are of one document, and nobody else says the one than the other. */
function isOfOneSource(one: SegmentEvidence, other: SegmentEvidence): boolean {
  if (one.briefing !== other.briefing) return false;
  const [said, again] = [one.segment.attribution, other.segment.attribution];
  if (said === undefined || again === undefined) return true;
  const words = new Set(toTokens(said).map(({ key }) => key));
  return toTokens(again).some(({ key }) => key.length >= shortestName && words.has(key));
}

/** What a component makes the sentence say; a quotation is marked as the words of another by itself. */
function isOpenClaim(cited: CitedPlace, { findLexicon }: LintContext): boolean {
  const { by, place } = cited;
  const says =
    by.element.name === 'Cite' ||
    (by.element.name === 'Figure' && (toAttributes(by.element).get('as') ?? 'value') === 'value');
  const { modality, hedge } = toSaid(cited);
  if (!says || modality === 'asserted') return false;
  const { text } = place.segment;
  const findWords = (lang: string) => findLexicon(lang)?.translation;
  return modality === 'reported' || !isSoft({ text, lang: place.briefing.lang, hedge }, { findWords });
}

interface Said {
  readonly modality: Modality;
  readonly attribution: string | undefined;
  readonly hedge: string | undefined;
}

function toSaid({ place: { segment }, figure }: CitedPlace): Said {
  const { modality, attribution, hedge } = segment;
  if (!figure) return { modality, attribution, hedge };
  return { modality: figure.modality, attribution: figure.attribution?.text, hedge: figure.hedge?.text };
}

function toClaimFault({ segment }: WrittenSentence, cited: CitedPlace, { prose }: LintContext): Fault {
  const { place } = cited;
  const { modality, attribution, hedge } = toSaid(cited);
  const who = attribution === undefined ? 'lets another say' : `lets another say, “${attribution}”`;
  const how = hedge === undefined ? 'leaves open' : `leaves open, with “${hedge}”`;
  const { start, end } = prose.toSource(segment);
  const reason = `${toExcerpt(prose.source.slice(start, end))} says as a fact what the source ${modality === 'reported' ? who : how}`;
  const cure =
    modality === 'reported'
      ? 'say in this sentence who says so, such as “according to …”'
      : 'leave it open here too, such as with “may” or “reportedly”';
  return toFault(claimAsFact.rule.id, reason, prose.toPosition(segment), { cure, related: [toRelated(place)] });
}
