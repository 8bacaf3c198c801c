import { icd203, type Likelihood } from '../../data/scales/icd-203.ts';
import type { Range } from '../../model/span.ts';
import { listQuoted } from '../../rights/list-quoted.ts';
import { toAttributes } from '../find-elements.ts';
import type { LintContext } from '../lint/lint-rule.ts';
import type { Prose, ProseElement } from '../prose/prose.ts';
import { createLikelihoodFinder, type LikelihoodWord } from './find-likelihood-words.ts';

/** Words of likelihood that an author wrote in own name; offsets are into the plain text of the prose. */
export interface WrittenWord extends LikelihoodWord {
  readonly text: string;
  /** Index of its sentence. */
  readonly sentence: number;
  /** The assessment it stands in. */
  readonly assessment?: Assessment;
}

/** An `<Assessment>` with its band; none where that is not one of ICD 203. */
export interface Assessment extends ProseElement {
  readonly likelihood: Likelihood | undefined;
}

interface ProseLikelihood {
  readonly words: readonly WrittenWord[];
  readonly assessments: readonly Assessment[];
}

/** What the author says of likelihood. Words in quotation marks, in quotations and around citations are those of others. */
export function findProseLikelihood({ prose, reading, lexicon }: LintContext): ProseLikelihood {
  const { plain } = prose.document;
  const find = createLikelihoodFinder(lexicon);
  const quoted = listQuotedRanges(prose);
  const cited = [...prose.quotations, ...prose.elements.filter(isCited).map(({ source }) => source)];
  const assessments = prose.elements.filter(({ element }) => element.name === 'Assessment').map(toAssessment);
  const words = reading.segments.flatMap((segment, sentence) =>
    find(plain.slice(segment.start, segment.end)).flatMap((word): WrittenWord[] => {
      const range = { start: word.start + segment.start, end: word.end + segment.start };
      const place = prose.toSource(range);
      if (quoted.some((one) => isWithin(range, one)) || cited.some((one) => isWithin(place, one))) return [];
      const assessment = assessments.find(({ source }) => isWithin(place, source));
      const text = plain.slice(range.start, range.end);
      return [{ ...word, ...range, text, sentence, ...(assessment && { assessment }) }];
    }),
  );
  return { words, assessments };
}

function listQuotedRanges({ document: { plain, blocks } }: Prose): Range[] {
  return blocks.flatMap(({ start, end }) =>
    listQuoted(plain.slice(start, end)).map((quoted) => ({
      start: start + quoted.start,
      end: start + quoted.start + quoted.words.length,
    })),
  );
}

/** The words that stand in a citation say what the cited sentence says. */
function isCited({ element }: ProseElement): boolean {
  return element.name === 'Cite';
}

function toAssessment(found: ProseElement): Assessment {
  const named = toAttributes(found.element).get('likelihood');
  return { ...found, likelihood: (Object.keys(icd203.bands) as Likelihood[]).find((band) => band === named) };
}

function isWithin(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
