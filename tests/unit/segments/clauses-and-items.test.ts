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
    'Three films were shown: The birds, Nobody and The sting.',
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

describe('a colon in a language where a capital after it shows a new sentence', () => {
  const cut = createCutter({ starters: ['the', 'of'], sayings: ['sa', 'tell'] });

  it.each([
    'The foes he had made were many:|"For my part, nothing will change."',
    'It all came to one thing:|Money rules in every town.',
    'It ends as it began:|«The town is empty.»',
  ])('stands before a sentence of its own: %s', (marked) => {
    expect(cut(marked.replace('|', ' '))).toEqual(marked.split('|'));
  });

  it.each([
    'The mayor of the town said: "Nothing will change."',
    'The old man tells us: «The town is empty.»',
    'So spoke to us Ada Gray: "Nothing will change."',
    'The foes he had made were many: "for my part" and so on.',
    'Two teams are in the final: Parma and Lucca.',
    'One man is to blame: Ada Gray.',
    'Note: Money rules in every town.',
  ])('does not in: %s', (text) => {
    expect(cut(text)).toEqual([text]);
  });
});

describe('an item after a semicolon', () => {
  const cut = createCutter({});

  it.each([
    'a) the damage that is caused to persons by the goods;|b) the costs of carriage',
    'the use of water that flows through the land of others;|947. Changes of the bed',
  ])('is cut after a long one: %s', (marked) => {
    expect(cut(marked.replace('|', ' '))).toEqual(marked.split('|'));
  });

  it.each([
    'There are three aims here for us all: 1) speed; 2) care; 3) price.',
    'The goods that are meant here are of steel; 12 of them are gone.',
    'The costs of carriage of the goods are the buyer’s; a few are not.',
  ])('stays with a short one, and a number alone is none: %s', (text) => {
    expect(cut(text)).toEqual([text]);
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
