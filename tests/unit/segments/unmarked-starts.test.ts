import { describe, expect, it } from 'vitest';
import { segmentationSchema } from '../../../src/data/schema/segmentation.ts';
import { createSegmenter } from '../../../src/pipeline/segments/find-segments.ts';

const findSegments = createSegmenter({
  segmentation: segmentationSchema.parse({
    sources: [{ name: 'Written for this test', licence: 'MIT' }],
    starters: ['the', 'in', 'a', 'her'],
    clearStarters: ['they', 'after', 'yesterday', "c'", 'v'],
  }),
});

function cut(text: string): string[] {
  return findSegments(text, [{ kind: 'paragraph', start: 0, end: text.length }]).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('a heading without a stop in running text', () => {
  it.each([
    'Port closed again|They had seen it coming for weeks.',
    'Port of Genoa closed|Yesterday the mayor was told of it.',
    'Votes in 2019|After the count nobody spoke to us.',
    'Une porte fermée|C’est la fin de la saison.',
    'PORT CLOSED AGAIN|The mayor was told of it late.',
    'Zpráva o vodě|V neděli přijel nový starosta.',
  ])('ends before a word that opens sentences: %s', (marked) => {
    expect(cut(marked.replace('|', ' '))).toEqual(marked.split('|'));
  });

  it.each([
    'He saw the film The birds again in the old cinema.',
    'She read it in They came from the sea and the sky.',
    'Ports They closed for good last week in Genoa.',
    'They gave the prize to After Hours for the music.',
    'He met her After the Fair had closed its doors.',
    'He spoke of the after-effects Yesterday.',
    'The NATO summit The mayor went to was a long one.',
    'Za Pavla V přijel nový starosta do města.',
    'He said, They had seen it coming for weeks.',
  ])('is not seen in: %s', (text) => {
    expect(cut(text)).toEqual([text]);
  });
});

describe('what ends a sentence without a stop', () => {
  it.each([
    'We had a lovely time :-)|Nobody wanted to leave',
    'All of it is at https://example.org/a/b|The rest is lost',
    'Ada Gray <ada@example.org>|Please read this',
    'https://example.org/one|https://example.org/two',
    'Ada Gray|02/13/2001 08:02 PM|Please read this',
    'That is all|----------|you may go',
    'We need:|• Bread|• Wine',
  ])('is a face, an address, a time stamp, a drawn line, a bullet: %s', (marked) => {
    expect(cut(marked.replaceAll('|', ' '))).toEqual(marked.split('|'));
  });

  it.each([
    'We had a lovely time :-) and nobody wanted to leave.',
    'All of it is at https://example.org/a/b and in the book.',
    'Write to ada@example.org Gray or to her brother.',
    'It was sent on 02/13/2001 08:02 PM by the firm.',
    'The firm -- Nobody & Co. -- is small.',
    'Ratio 8:2 Teams have left.',
    'Bread • wine • cheese',
  ])('is not in: %s', (text) => {
    expect(cut(text)).toEqual([text]);
  });
});
