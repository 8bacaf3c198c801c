import type { PlaceNames } from '../data/cldr/places.ts';
import type { Lexicon } from '../data/lexicon.ts';
import type { Entity } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import { attributeFigures } from './attribution/figure-context.ts';
import { findQuotedStretches } from './attribution/find-quoted-stretches.ts';
import { findStances, type SegmentStance } from './attribution/find-stances.ts';
import { createQuotedTest, createQuoteOthers } from './attribution/quote-others.ts';
import { createSpeechReader } from './attribution/read-speech.ts';
import { createTextCutter } from './cut-text.ts';
import type { TextDocument } from './document.ts';
import { dropFiguresInNames } from './drop-figures-in-names.ts';
import { createFigureFinder } from './figures/find-figures.ts';
import { createGazetteer } from './mentions/create-gazetteer.ts';
import { createMentionFinder } from './mentions/create-mention-finder.ts';
import { nameFindings } from './name-findings.ts';
import { createBottomLineChooser } from './ranking/choose-bottom-line.ts';
import { rankFigures } from './ranking/rank-figures.ts';
import { createScaleTest } from './ranking/scale-test.ts';
import type { Reading, ReadSegment } from './reading.ts';
import { createSegmenter } from './segments/find-segments.ts';

/** What is read out of a document in a known language; `date` is the document's own, YYYY-MM-DD. */
export type LanguageReader = (
  document: TextDocument,
  date: string | undefined,
) => Omit<Reading, 'source' | 'document' | 'lang'>;

/** The stages after the language is known, in their order. What each needs to know of the language is made once. */
export function createLanguageReader(
  lexicon: Lexicon,
  entities: readonly Entity[],
  places: PlaceNames,
): LanguageReader {
  const findSegments = createSegmenter(lexicon);
  const cutter = createTextCutter();
  const findFigures = createFigureFinder(lexicon, cutter);
  const findMentions = createMentionFinder(createGazetteer(entities, lexicon, places), lexicon, cutter);
  const readSpeech = createSpeechReader(lexicon, cutter);
  const chooseBottomLine = createBottomLineChooser(lexicon);

  return ({ plain, blocks }, date) => {
    const found = findSegments(plain, blocks);
    const counted = findFigures(plain, found, date === undefined ? {} : { documentDate: date });
    const named = findMentions(plain, found, counted.figures);
    const numbers = dropFiguresInNames(counted.figures, named);
    const speech = readSpeech(plain, found);
    const quoted = findQuotedStretches(plain, blocks, named, speech);
    const [quoteOthers, isQuoted] = [createQuoteOthers(quoted), createQuotedTest(quoted)];
    const contexts = attributeFigures(plain, speech, numbers, named).map((context, index) =>
      quoteOthers(numbers[index], context),
    );
    const stances = findStances(found, speech).map((stance, index) => ({
      ...quoteOthers(found[index], stance),
      isQuoted: isQuoted(found[index]),
    }));
    const findings = nameFindings(plain, { segments: found, figures: numbers, contexts, mentions: named });
    const isScale = createScaleTest(plain, findings.segments);
    const keyFigures = rankFigures(findings.figures.filter((figure) => !isScale(figure)));
    const segments = findings.segments.map((segment, index) => ({ ...segment, ...toSaid(stances[index]) }));
    const bottomLine = chooseBottomLine({ plain, stances, keyFigures, ...findings });
    return { ...findings, segments, keyFigures, bottomLine, messages: counted.messages };
  };
}

type Stance = Pick<SegmentStance, 'modality' | 'cue'> & { readonly attribution?: Span };

function toSaid(stance: Stance | undefined): Pick<ReadSegment, 'modality' | 'attribution' | 'hedge'> {
  const { modality = 'asserted', attribution, cue } = stance ?? {};
  return { modality, ...(attribution && { attribution: attribution.text }), ...(cue && { hedge: cue.text }) };
}
