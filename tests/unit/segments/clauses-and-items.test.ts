import { describe, expect, it } from 'vitest';
import { segmentationSchema } from '../../../src/data/schema/segmentation.ts';
import { findItemStarts } from '../../../src/pipeline/segments/find-item-starts.ts';
import { createSegmenter } from '../../../src/pipeline/segments/find-segments.ts';

function createCutter(data: object): (text: string) => string[] {
  const sources = [{ name: 'Written for this test', licence: 'MIT' }];
  const findSegments = createSegmenter({ segmentation: segmentationSchema.parse({ sources, ...data }) });
  return (text) =>
    findSegments(text, [{ kind: 'paragraph', start: 0, end: text.length }]).map(({ start, end }) =>
      text.slice(start, end),
    );
}

describe('a sentence after a colon or semicolon', () => {
  const starters = ['nobody', 'the', 'è'];
  const cut = createCutter({ starters });

  it.each([
    'The verdict was plain:|Nobody paid.',
    'One of them spoke twice;|The others left.',
    'The verdict was plain:|The Council never met.',
    'So it all ends:|È finita così.',
  ])('begins with a word that opens sentences: %s', (marked) => {
    expect(cut(marked.replace('|', ' '))).toEqual(marked.split('|'));
  });

  it.each([
    'The verdict was plain: nobody paid.',
    'The verdict was plain: Harper paid.',
    'The verdict was plain: “Nobody paid.”',
    'Three films were shown: The Sting, The Birds.',
    'Note: Nobody paid.',
    'The train left at 9:30 and the bus at 10:15.',
    'Harper, 300; Gray, 200; Nobody, 100.',
  ])('is not seen in %s', (text) => {
    expect(cut(text)).toEqual([text]);
  });

  it('is not seen after a colon in a language whose writers set a capital there as a matter of course', () => {
    const text = 'The verdict was plain: Nobody paid.';
    expect(createCutter({ starters, capitalAfterColon: true })(text)).toEqual([text]);
  });

  it('leaves the semicolon to a language that ends questions with it', () => {
    expect(createCutter({ starters, stops: [';'] })('Who has paid; Nobody.')).toEqual(['Who has paid;', 'Nobody.']);
  });
});

describe('a list set in running text', () => {
  const cut = createCutter({});

  it.each([
    '1) Open the door|2) Close the window|3) Leave',
    '1. Open the door|2. Close the window',
    'Do this.|a) Open the door|b) Close the window',
    '1.) Open the door.|2.) Close the window.',
  ])('is cut before each item: %s', (marked) => {
    expect(cut(marked.replaceAll('|', ' '))).toEqual(marked.split('|'));
  });

  it.each([
    'There are three aims, 1) speed, 2) care and 3) price.',
    '1) Open the door by 3) Hand',
    'It counts 1) doors 2) Windows',
    '1) Open the doors of 2) houses',
    'Open plan b) Close plan c) Leave',
    '1) Open the door 2. Close it',
  ])('is not seen in %s', (text) => {
    expect(findItemStarts(text)).toEqual([]);
  });
});

describe('words of time and measure after a number', () => {
  const cut = createCutter({ abbreviations: { always: ['r.'], afterNumber: ['r.'] } });

  it.each([
    'It has stood in this town since 1998 r. | The mayor is proud.',
    'It was built in the early XX r. | The mayor is proud.',
  ])('may end a sentence: %s', (marked) => {
    expect(cut(marked.replace('| ', ''))).toEqual(marked.split(' | '));
  });

  it.each([
    'In 1998 r. Harper built it.',
    'It has stood since 1998 r. in this town.',
    'It stands in the old r. Harper Lane.',
  ])('do not end one early on, before a small letter, or without a number: %s', (text) => {
    expect(cut(text)).toEqual([text]);
  });
});
