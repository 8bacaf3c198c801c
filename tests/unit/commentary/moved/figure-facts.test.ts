import { describe, expect, it } from 'vitest';
import { toMovedEvidence } from '../../../../src/commentary/moved/to-moved-evidence.ts';
import { toBoundedWords } from '../../../../src/commentary/record/to-figure-facts.ts';
import { evidenceRecordSchema } from '../../../../src/model/evidence-record.ts';
import { toBriefing } from '../evidence-of.ts';
import { record, toContent } from './evidence-then.ts';

/** A figure in a sentence that stands behind another, with the words that bound it. */
function bound(text: string, words: string, cue?: string, shown = text) {
  const first = { id: 's-first', text: 'Piove.' };
  const start = first.text.length + 1;
  const span = cue && { start: start + text.indexOf(cue), end: start + text.indexOf(cue) + cue.length, text: cue };
  const figure = { id: 'f-one', segment: 's-one', text: words, value: 1, comparator: '>', ...(span && { cue: span }) };
  const briefing = toBriefing('port', 'it', [first, { id: 's-one', text }], [figure]);
  const [found] = briefing.figures;
  const segment = briefing.segments.find(({ id }) => id === found?.segment);
  if (!found || !segment) throw new Error('no figure');
  return toBoundedWords({ figure: found, segment: { ...segment, text: shown } });
}

describe('the words of a figure with those that bound it', () => {
  it.each([
    ['before it', 'Il porto ha oltre 12 gru.', '12 gru', 'oltre', 'oltre 12 gru'],
    ['before it, with others between', 'Più di circa 12 gru.', '12 gru', 'Più di', 'Più di circa 12 gru'],
    ['behind it', 'Sono 12 gru o più.', '12 gru', 'o più', '12 gru o più'],
    ['within it', 'Ha oltre 12 gru.', 'oltre 12 gru', 'oltre', 'oltre 12 gru'],
    ['nowhere', 'Il porto ha 12 gru.', '12 gru', undefined, '12 gru'],
  ])('are those that stand %s', (_, text, words, cue, expected) => {
    expect(bound(text, words, cue)).toBe(expected);
  });

  it('are the whole sentence where they are not found in it', () => {
    const text = 'Il porto ha  oltre 12 gru.';
    const shown = text.replace('  ', ' ');
    expect(bound(text, '12 gru', 'oltre', shown)).toBe(shown);
  });
});

describe('what a page shows of a figure that has moved', () => {
  const said = { kind: 'figure', id: 'f-one', briefing: 'port', lang: 'it', words: '12 gru', recorded: '2026-01-02' };
  const facts = { kind: 'count', place: 1, comparator: '>' };
  const sentence = 'Il porto ha oltre 12 gru.';
  it.each([
    ['its words with those that bound it', { said: 'oltre 12 gru', facts }, 'oltre 12 gru'],
    ['its words where nothing bounds them', { facts: { ...facts, comparator: '=' } }, '12 gru'],
    ['the sentence where nothing but the words was recorded', {}, sentence],
  ])('is %s', (_, more, expected) => {
    const { references } = evidenceRecordSchema.parse({ references: [{ ...said, sentence, ...more }] });
    const moved = references.map((one) => ({ recorded: one, reference: { kind: 'figure' as const, text: 'f-one' } }));
    const [shown] = toMovedEvidence(moved, toContent({ port: {} }), 'full');
    expect(shown?.words?.text).toBe(expected);
  });
});

it('the day of a record stays when it comes to have the facts of a figure', () => {
  const now = toContent({ port: { 's-one': 'Il porto ha {f-one|12 gru}.' } });
  const before = record('<Figure id="f-one" />', now);
  const [first] = before.references;
  const { facts: _, ...old } = first?.kind === 'figure' ? first : { facts: undefined };
  const after = record('<Figure id="f-one" />', now, { references: [old] } as typeof before, '2026-09-09');
  expect(after).toEqual(before);
});
