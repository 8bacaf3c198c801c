import { describe, expect, it } from 'vitest';
import {
  type AlignedBead,
  alignTranslation,
  type TranslatedSentence,
} from '../../../../src/translation/align/align-translation.ts';
import { readDocumentPair } from '../../../support/read-document-pair.ts';
import { readPlainSentences, toPlainText } from '../../../support/read-plain-sentences.ts';

const assessment = 'us-assessment-of-chinese-sales';
const report = 'us-report-on-chinese-support';
const pairs: readonly [string, string][] = [
  [assessment, 'en'],
  [report, 'en'],
  [assessment, 'it'],
  [report, 'ro'],
];

const isFull = ({ source, target }: AlignedBead) => source.length * target.length > 0;

/** The sentences of a text by thirds of their number, and by whether their paragraph is an odd one. */
function listParts(sentences: readonly TranslatedSentence[]): [string, TranslatedSentence[]][] {
  const third = (which: number) => sentences.filter((_, at) => Math.floor((3 * at) / sentences.length) === which);
  let paragraph = 0;
  const odd = sentences.map(({ isStart }) => {
    paragraph += Number(isStart);
    return paragraph % 2 === 1;
  });
  return [
    ['first third', third(0)],
    ['middle third', third(1)],
    ['last third', third(2)],
    ['first and last third', [...third(0), ...third(2)]],
    ['first paragraph of every two', sentences.filter((_, at) => odd[at])],
    ['second paragraph of every two', sentences.filter((_, at) => !odd[at])],
  ];
}

describe.each(pairs)('a translation of %s into %s that is not whole', (slug, lang) => {
  const { briefing, sources, sentences } = readDocumentPair(slug, lang);
  const known = new Map(sources.map((source, at) => [source, sentences[at]?.text ?? '']));
  const isRight = ({ source, target }: AlignedBead) =>
    source.map(({ text }) => known.get(text)).join(' ') === target.join(' ');
  const align = (part: readonly TranslatedSentence[]) => alignTranslation(briefing, part);

  it.each(listParts(sentences))('is placed rightly where it is the %s', (_, part) => {
    const beads = align(readPlainSentences(toPlainText(part), lang));
    const placed = beads.filter((bead) => isFull(bead) && isRight(bead)).flatMap(({ target }) => target);
    expect(placed.length / part.length).toBeGreaterThanOrEqual(0.95);
    expect(beads.filter((bead) => isFull(bead) && bead.isSure && !isRight(bead))).toEqual([]);
    expect(beads.filter((bead) => isFull(bead) && bead.isSure).length / part.length).toBeGreaterThan(0.8);
  });

  it('is placed wrongly with certainty nowhere where it is one sentence', () => {
    for (const sentence of sentences) {
      const sure = align([{ ...sentence, isStart: true }]).filter((bead) => isFull(bead) && bead.isSure);
      expect(sure.every(isRight)).toBe(true);
    }
  });
});

describe('a text that translates another document', () => {
  const prose = `The museum opens its garden on Sunday. Children may come in without a ticket. There is ice cream for all of
them, and a band plays until the evening. Whoever wants to see the roses should come early. The gardener, who has worked
there for thirty years, shows how they are cut. In winter the garden stays closed. The café beside the gate does not.`;
  const others = pairs.flatMap(([slug, lang]) =>
    pairs.filter(([other]) => other !== slug).map(([other, otherLang]) => [slug, lang, other, otherLang] as const),
  );

  it.each(others)('is nowhere certain: %s into %s, given %s into %s', (slug, lang, other, otherLang) => {
    const { briefing } = readDocumentPair(slug, lang);
    const beads = alignTranslation(briefing, readDocumentPair(other, otherLang).sentences);
    expect(beads.filter((bead) => isFull(bead) && bead.isSure)).toEqual([]);
  });

  it.each(pairs)('is nowhere certain: %s into %s, given something about a garden', (slug, lang) => {
    const { briefing } = readDocumentPair(slug, lang);
    const beads = alignTranslation(briefing, readPlainSentences(prose.replaceAll('\n', ' '), 'en'));
    expect(beads.filter((bead) => isFull(bead) && bead.isSure)).toEqual([]);
  });
});
