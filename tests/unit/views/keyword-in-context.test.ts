import { describe, expect, it } from 'vitest';
import { toKeywordInContext } from '../../../src/views/keyword-in-context.ts';
import { createDocument } from '../../support/create-document.ts';

/** The line for the mention of Malta in `text`. */
function lineOf(text: string, isMarked = true) {
  const mentions = [{ id: 'm-malta', text: 'Malta', entity: 'malta' }];
  const briefing = createDocument('a', 'en', [{ id: 's-a', text, mentions }]);
  const [segment] = briefing.segments;
  const [mention] = briefing.mentions;
  if (!segment || !mention) throw new Error('the document has no mention');
  return toKeywordInContext({ segment: isMarked ? segment : { ...segment, content: [] }, mention });
}

describe('a keyword in context', () => {
  it('keeps a short sentence whole, spaces included', () => {
    expect(lineOf('Ferries to Malta sail daily.')).toEqual({
      before: 'Ferries to ',
      inside: 'Malta',
      after: ' sail daily.',
    });
  });

  it('cuts a long sentence between words on both sides', () => {
    const { before, after } = lineOf(`${'wind '.repeat(20)}Malta${' rain'.repeat(20)}.`);
    expect(before).toMatch(/^… (?:wind )+$/u);
    expect(after).toMatch(/^(?: rain)+ …$/u);
    expect(Math.max(before.length, after.length)).toBeLessThan(40);
  });

  it('cuts text without spaces between characters, never inside one', () => {
    const { before, after } = lineOf(`${'𝒳'.repeat(40)}Malta${'𝒳'.repeat(40)}`);
    expect(before).toMatch(/^…𝒳+$/u);
    expect(after).toMatch(/^𝒳+…$/u);
  });

  it('shows the keyword alone where the sentence does not mark it', () => {
    expect(lineOf('Ferries to Malta.', false)).toEqual({ before: '', inside: 'Malta', after: '' });
  });
});
