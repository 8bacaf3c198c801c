import { describe, expect, it } from 'vitest';
import type { BriefingSegment } from '../../../../src/model/briefing.ts';
import { type AlignedBead, alignTranslation } from '../../../../src/translation/align/align-translation.ts';
import { readDocumentPair } from '../../../support/read-document-pair.ts';
import { readPlainSentences, toPlainText } from '../../../support/read-plain-sentences.ts';

/** The beads as pairs of texts. */
function toPairs(beads: readonly AlignedBead[]): [string, string][] {
  return beads.map(({ source, target }) => [toText(source), target.join(' ')]);
}

function toText(segments: readonly Pick<BriefingSegment, 'text'>[]): string {
  return segments.map(({ text }) => text).join(' ');
}

const assessment = 'us-assessment-of-chinese-sales';
const report = 'us-report-on-chinese-support';

describe.each([
  [assessment, 'en'],
  [report, 'en'],
  [assessment, 'it'],
  [report, 'ro'],
])('the text of %s in %s', (slug, lang) => {
  const { briefing, sources, sentences: withStarts } = readDocumentPair(slug, lang);
  const sentences = withStarts.map(({ text }) => text);
  const starts = withStarts.map(({ isStart }) => isStart);

  it('is aligned wholly rightly and surely as paragraphs without marks', () => {
    const beads = alignTranslation(briefing, readPlainSentences(toPlainText(withStarts), lang));
    expect(toPairs(beads)).toEqual(sources.map((source, at) => [source, sentences[at]]));
    expect(beads.filter(({ isSure }) => !isSure)).toEqual([]);
  });

  it('is aligned wholly rightly and surely as one paragraph', () => {
    const beads = alignTranslation(briefing, readPlainSentences(sentences.join(' '), lang));
    let at = 0;
    for (const { source, target, isSure } of beads) {
      const end = at + source.length;
      const right = [sources.slice(at, end).join(' '), sentences.slice(at, end).join(' '), true];
      expect([toText(source), target.join(' '), isSure]).toEqual(right);
      at = end;
    }
    expect(at).toBe(sources.length);
    // A heading that ran into the sentence after it is cut off, but for one that ends in a name of several words.
    expect(beads.length).toBeGreaterThanOrEqual(sources.length - 1);
  });

  // Every fifth sentence, so that the test takes seconds.
  const places = sources.map((_, at) => at).filter((at) => at % 5 === 1);
  const align = (changed: typeof withStarts) => toPairs(alignTranslation(briefing, changed));
  const expectPairs = (at: number, ...pairs: [string, string][]) => {
    const before = sources.slice(0, at).map((source, index): [string, string] => [source, sentences[index] ?? '']);
    const after = sources.length - (pairs.filter(([source]) => source !== '').length + at);
    const rest = after > 0 ? sources.slice(-after) : [];
    const last = after > 0 ? sentences.slice(-after) : [];
    return [...before, ...pairs, ...rest.map((source, index): [string, string] => [source, last[index] ?? ''])];
  };

  it('is aligned rightly with a sentence dropped', () => {
    for (const at of places) {
      expect(align(withStarts.toSpliced(at, 1))).toEqual(expectPairs(at, [sources[at] ?? '', '']));
    }
  });

  it('is aligned rightly with a sentence added', () => {
    const added = { text: 'Tomorrow the museum opens its garden to the children of the district.', isStart: false };
    for (const at of places.filter((place) => place > 0)) {
      expect(align(withStarts.toSpliced(at, 0, added))).toEqual(expectPairs(at, ['', added.text]));
    }
  });

  it('is aligned rightly with a sentence split into two', () => {
    for (const at of places) {
      const [first, second] = splitInMiddle(sentences[at] ?? '');
      if (!first || !second) continue;
      const parts = [
        { text: first, isStart: starts[at] ?? false },
        { text: second, isStart: false },
      ];
      const pairs = expectPairs(at, [sources[at] ?? '', `${first} ${second}`]);
      expect(align(withStarts.toSpliced(at, 1, ...parts))).toEqual(pairs);
    }
  });

  it('is aligned rightly with two sentences merged into one', () => {
    let count = 0;
    for (const [at, text] of sentences.entries()) {
      const next = sentences[at + 1];
      if (next === undefined || starts[at + 1]) continue;
      const merged = `${text.replace(/\.$/u, '')}, ${next}`;
      const beads = align(withStarts.toSpliced(at, 2, { text: merged, isStart: starts[at] ?? false }));
      expect(beads[at]).toEqual([`${sources[at]} ${sources[at + 1]}`, merged]);
      expect(beads).toHaveLength(sources.length - 1);
      count += 1;
    }
    expect(count).toBeGreaterThan(2);
  });
});

/** A sentence as two, parted at the comma nearest its middle where that is in the middle third. */
function splitInMiddle(text: string): [string?, string?] {
  const commas = [...text.matchAll(/, /gu)].map(({ index }) => index);
  const [comma] = commas.sort((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2));
  if (comma === undefined || Math.abs(comma - text.length / 2) > text.length / 6) return [];
  return [`${text.slice(0, comma)}.`, text.slice(comma + 2)];
}
